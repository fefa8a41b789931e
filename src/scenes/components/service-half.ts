import type {Line} from '../../script/caption.ts';
import {
  AISLE,
  SERVICE_DIVIDER,
  SERVICE_HALVES,
  SERVICE_HEADING_Y,
} from '../../script/views/service-layout.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import {paintRuns} from './rich-text.ts';

const STRONG = {size: 36, weight: 600} as const;

/** The line between two places in costume. */
export class ServiceDivider extends Drawing<void> {
  protected override paint(pen: Pen): void {
    const {x, top, bottom} = SERVICE_DIVIDER;
    pen.line({x, y: top}, {x, y: bottom}, {colour: pen.theme.line, width: 2});
  }
}

/** What stands over one of them: its heading, and a remark beside that. */
export function paintHeading(
  pen: Pen,
  {heading, remark}: {readonly heading: Line; readonly remark: Line},
  side: number,
): void {
  const x = SERVICE_HALVES[side] ?? 0;
  const y = SERVICE_HEADING_Y;
  paintRuns(pen, heading, {x, y}, STRONG, []);
  const width = heading.reduce((sum, {text}) => sum + pen.width(text, STRONG), 0);
  const soft = {size: 32, weight: 500, fill: pen.theme.soft} as const;
  paintRuns(pen, remark, {x: x + width + 22, y}, soft, []);
}

/** Where whoever serves walks, from the first place to the last. */
export function paintAisle(pen: Pen, places: readonly number[]): void {
  const stroke = {colour: pen.theme.line, width: 4};
  const {y} = AISLE;
  pen.line({x: places[0] ?? 0, y}, {x: places.at(-1) ?? 0, y}, stroke);
}
