import type {Line} from '../../script/caption.ts';
import type {Names} from '../../script/cast.ts';
import type {Point} from '../../script/units.ts';
import type {Pen} from '../stage/pen.ts';
import type {TextStyle} from '../stage/text-setting.ts';

/** Plex Mono looks larger than Plex Sans of the same size. */
const CODE_SHARE = 0.94;

/** A line in which tasks' names stand in their colours. */
export function paintRuns(pen: Pen, line: Line, at: Point, style: TextStyle, names: Names): void {
  let {x} = at;
  for (const [i, run] of line.entries()) {
    const named = names.find(({name}) => name === run.task);
    const own: TextStyle = named
      ? {...style, weight: 600, fill: pen.hue(named.hue)}
      : run.code
        ? {...style, face: 'mono', size: style.size * CODE_SHARE}
        : style;
    pen.text(run.text, {x, y: at.y}, own);
    x += pen.advance(run.text, own, i + 1 < line.length);
  }
}
