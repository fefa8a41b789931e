import {standingOf} from '../../script/views/blocked-field.ts';
import {
  SCALE_CLOCK,
  SCALE_COUNT,
  SCALE_HEADING_Y,
  SCALE_SEAT,
} from '../../script/views/scale-layout.ts';
import type {ScaleMoment} from '../../script/views/scale-moment.ts';
import {Drawing} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {paintSeat} from './seat.ts';

const STRONG = {size: 36, weight: 600} as const;
const DIGITS = {size: 56, weight: 600, face: 'mono'} as const;

/** What the dots are, how many wait and how many are through, who runs, and the clock; then what the bars are. */
export class ScaleSigns extends Drawing<ScaleMoment> {
  protected override paint(pen: Pen, scene: ScaleMoment): void {
    const soft = {size: 32, weight: 500, fill: pen.theme.soft} as const;
    const y = SCALE_HEADING_Y;
    pen.faded(scene.alpha, () => {
      pen.text(scene.heading, {x: 80, y}, STRONG);
      pen.text(scene.remark, {x: 80 + pen.width(scene.heading, STRONG) + 24, y}, soft);
      paintCounts(pen, scene);
      pen.faded(scene.seat.alpha, () => paintRunning(pen, scene));
    });
    pen.faded(scene.barsAlpha, () => pen.text(scene.words.memory, {x: 80, y}, STRONG));
  }
}

/** A sign, what it means, and how many there are. */
function paintCounts(pen: Pen, {dots, words}: ScaleMoment): void {
  const done = dots.members.filter(member => standingOf(member, dots) === 'answered').length;
  const {y} = SCALE_COUNT;
  const {text, edge, soft} = pen.theme;
  const word = {size: 34, weight: 500, fill: soft} as const;
  const count = (x: number, fill: string, what: string, value: number) => {
    pen.box({x: x + 4, y: y - 24, width: 20, height: 20}, {fill});
    pen.text(what, {x: x + 40, y}, word);
    pen.text(value.toLocaleString('en'), {x: x + 60 + pen.width(what, word), y}, DIGITS);
  };
  count(SCALE_COUNT.waiting, edge, words.waiting, dots.members.length - done);
  count(SCALE_COUNT.done, text, words.ran, done);
}

function paintRunning(pen: Pen, {words, seat, now}: ScaleMoment): void {
  const {soft, mute, ink} = pen.theme;
  const {x, y, width, height, label} = SCALE_SEAT;
  const middle = {x: x + width / 2, y: y + height / 2 + 12};
  pen.text(words.running, {x: label, y: middle.y}, {size: 32, weight: 500, align: 'right'});
  paintSeat(pen, SCALE_SEAT, soft);
  pen.faded(1 - seat.crowd, () => {
    pen.text(words.nobody, middle, {size: 32, align: 'center', fill: mute});
  });
  pen.faded(seat.crowd, () => {
    pen.box(SCALE_SEAT, {radius: 8, fill: pen.hue('main')});
    const style = {size: 34, weight: 600, fill: ink} as const;
    const left = middle.x - (pen.width(words.crowd, style) + 36) / 2;
    paintGlyph(pen, 'run', {x: left + 12, y: middle.y - 12}, ink);
    pen.text(words.crowd, {x: left + 36, y: middle.y}, style);
  });
  const unit = {size: 40, weight: 500, fill: soft} as const;
  const at = {x: SCALE_CLOCK.right, y: SCALE_CLOCK.y};
  pen.text(words.clock, at, {...unit, align: 'right'});
  const digits = {x: at.x - pen.width(words.clock, unit) - 16, y: at.y};
  pen.text(now.toFixed(1), digits, {...DIGITS, size: 80, align: 'right'});
}
