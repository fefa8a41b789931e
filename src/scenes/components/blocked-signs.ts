import {HALF_WIDTH, HALVES, HEADING_Y} from '../../script/views/blocked-layout.ts';
import type {BlockedMoment, HalfMoment} from '../../script/views/blocked-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import {paintHatch} from '../stage/hatch.ts';
import type {Pen} from '../stage/pen.ts';

/** Headings, and whether a loop is frozen. */
export class BlockedSigns extends Drawing<BlockedMoment> {
  protected override paint(pen: Pen, scene: BlockedMoment): void {
    const stroke = {colour: pen.theme.line, width: 2};
    pen.line({x: 960, y: 40}, {x: 960, y: 858}, stroke);
    for (const [i, half] of scene.halves.entries()) {
      const x = HALVES[i] ?? 0;
      paintHeading(pen, half, x);
      pen.faded(half.isFrozen, () => paintFrozen(pen, scene.words.frozen, x));
    }
  }
}

function paintHeading(pen: Pen, {heading, remark}: HalfMoment, x: number): void {
  const strong = {size: 36, weight: 600} as const;
  pen.text(heading, {x, y: HEADING_Y}, strong);
  const after = x + pen.width(heading, strong) + 20;
  pen.text(remark, {x: after, y: HEADING_Y}, {size: 32, weight: 500, fill: pen.theme.soft});
}

function paintFrozen(pen: Pen, words: string, left: number): void {
  const {alarm} = pen.theme;
  const style = {size: 32, weight: 600, fill: alarm} as const;
  const x = left + HALF_WIDTH - pen.width(words, style);
  pen.text(words, {x, y: HEADING_Y}, style);
  const box = {x: x - 42, y: HEADING_Y - 24, width: 28, height: 28};
  paintHatch(pen, box, alarm, 9, 3);
  pen.box(box, {radius: 2, stroke: {colour: alarm, width: 3}});
}
