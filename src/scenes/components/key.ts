import type {Point} from '../../script/units.ts';
import type {Pen} from '../stage/pen.ts';

/** In pixels. */
export const KEY_WIDTH = 56;

const BLADE = 'M-6 0H26M12 0V12M23 0V12';

/** A key of a lock or a semaphore: a thing, not a task, so it has no hue. A faint one is a hook without its key. */
export function paintKey(pen: Pen, at: Point, size = 1, colour = pen.theme.text): void {
  const {context} = pen;
  const stroke = {colour, width: 6};
  context.save();
  context.translate(at.x, at.y);
  context.scale(size, size);
  pen.circle({x: -16, y: 0}, 10, {stroke});
  pen.path(BLADE, {x: 0, y: 0}, {stroke});
  context.restore();
}
