import {standingOf} from '../../script/views/blocked-field.ts';
import {SCALE_COUNT_Y, SCALE_FIELD, SCALE_HEADING_Y} from '../../script/views/scale-layout.ts';
import type {ScaleMoment} from '../../script/views/scale-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';

/** What the dots are, how many wait and how many are through, and the clock. */
export class ScaleSigns extends Drawing<ScaleMoment> {
  protected override paint(pen: Pen, scene: ScaleMoment): void {
    const strong = {size: 36, weight: 600} as const;
    pen.text(scene.heading, {x: 80, y: SCALE_HEADING_Y}, strong);
    const after = 80 + pen.width(scene.heading, strong) + 24;
    const soft = {size: 32, weight: 500, fill: pen.theme.soft} as const;
    pen.text(scene.remark, {x: after, y: SCALE_HEADING_Y}, soft);
    pen.faded(scene.countAlpha, () => paintCounts(pen, scene));
  }
}

function paintCounts(pen: Pen, {dots, words, now}: ScaleMoment): void {
  const done = dots.members.filter(member => standingOf(member, dots) === 'answered').length;
  const y = SCALE_COUNT_Y;
  const {text, edge, soft} = pen.theme;
  const digits = {size: 56, weight: 600, face: 'mono'} as const;
  const word = {size: 32, weight: 500, fill: soft} as const;
  const count = (x: number, fill: string, value: number, what: string) => {
    pen.box({x, y: y - 24, width: 18, height: 18}, {fill});
    pen.text(value.toLocaleString('en'), {x: x + 240, y}, {...digits, align: 'right'});
    pen.text(what, {x: x + 258, y}, word);
  };
  count(80, edge, dots.members.length - done, words.waiting);
  count(600, text, done, words.ran);
  const right = SCALE_FIELD.x + SCALE_FIELD.columns * SCALE_FIELD.pitch;
  pen.text(words.clock, {x: right, y}, {...word, align: 'right'});
  const unit = pen.width(words.clock, word) + 14;
  pen.text(now.toFixed(1), {x: right - unit, y}, {...digits, align: 'right'});
}
