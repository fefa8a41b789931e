import {FIELD_LABEL_Y, HALF_WIDTH, HALVES, HEADING_Y} from '../../script/views/blocked-layout.ts';
import type {BlockedMoment, HalfMoment} from '../../script/views/blocked-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import {paintHatch} from '../stage/hatch.ts';
import type {Pen} from '../stage/pen.ts';

/** Headings, what the fields' signs mean, and whether a loop is frozen. */
export class BlockedSigns extends Drawing<BlockedMoment> {
  protected override paint(pen: Pen, scene: BlockedMoment): void {
    const stroke = {colour: pen.theme.line, width: 2};
    pen.line({x: 960, y: 40}, {x: 960, y: 898}, stroke);
    for (const [i, half] of scene.halves.entries()) {
      const x = HALVES[i] ?? 0;
      paintHeading(pen, half, x);
      pen.faded(half.isFrozen, () => paintFrozen(pen, scene.words.frozen, x));
    }
    paintKey(pen, scene);
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

/** The field is named on the left; its key, which holds for both, stands on the right. */
function paintKey(pen: Pen, {words, alpha}: BlockedMoment): void {
  const y = FIELD_LABEL_Y;
  pen.faded(alpha.field, () => pen.text(words.field, {x: HALVES[0], y}, {size: 30, weight: 600}));
  pen.faded(alpha.key, () => {
    let x: number = HALVES[1];
    const middle = y - 11;
    const say = (word: string) => {
      pen.text(word, {x: x + 24, y}, {size: 30, weight: 500});
      x += 24 + pen.width(word, {size: 30, weight: 500}) + 44;
    };
    const {edge, soft, alarm} = pen.theme;
    pen.circle({x: x + 6, y: middle}, 6, {stroke: {colour: edge, width: 2.5}});
    say(words.ahead);
    pen.circle({x: x + 6, y: middle}, 7, {fill: soft});
    say(words.answered);
    pen.box({x: x - 2, y: middle - 8, width: 16, height: 16}, {fill: alarm});
    say(words.overdue);
    pen.faded(alpha.late, () => {
      const box = {x: x - 1, y: middle - 7, width: 14, height: 14};
      pen.box(box, {stroke: {colour: alarm, width: 3}});
      say(words.late);
    });
  });
}
