import {HALF_SEAT} from '../../script/views/blocked-layout.ts';
import type {HalfMoment, SeatHolder} from '../../script/views/blocked-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import {paintHatch} from '../stage/hatch.ts';
import type {Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintSeat} from './seat.ts';

export interface HalfSeatSubject extends Pick<HalfMoment, 'seat' | 'names'> {
  readonly words: {readonly seat: string; readonly empty: string};
  readonly alpha: number;
}

/** The one seat of a program: empty, taken, or kept by somebody who does nothing in it. */
export class HalfSeat extends Drawing<HalfSeatSubject> {
  private readonly left: number;

  public constructor({left, ...props}: DrawingProps<HalfSeatSubject> & {readonly left: number}) {
    super(props);
    this.left = left;
  }

  protected override paint(pen: Pen, subject: HalfSeatSubject): void {
    const {from, to, progress} = subject.seat;
    const box = {...HALF_SEAT, x: this.left + HALF_SEAT.x};
    const word = {size: 30, weight: 500, align: 'right'} as const;
    pen.faded(subject.alpha, () => {
      pen.text(subject.words.seat, {x: box.x - 34, y: box.y + 41}, word);
      if (progress < 1) pen.faded(1 - progress, () => paintHolder(pen, box, subject, from));
      pen.faded(progress, () => paintHolder(pen, box, subject, to));
    });
  }
}

function paintHolder(
  pen: Pen,
  box: {x: number; y: number; width: number; height: number},
  {names, words}: HalfSeatSubject,
  {who, isBlocked}: SeatHolder,
): void {
  const {theme} = pen;
  const hue = names.find(({name}) => name === who)?.hue ?? 'main';
  paintSeat(pen, box, isBlocked ? theme.alarm : who === null ? theme.soft : pen.hue(hue));
  const middle = box.x + box.width / 2;
  if (who === null) {
    const style = {size: 30, align: 'center', fill: theme.mute} as const;
    pen.text(words.empty, {x: middle, y: box.y + 41}, style);
    return;
  }
  pen.box(box, {radius: 8, fill: pen.hue(hue)});
  const style = {size: 32, weight: 700, face: 'mono', fill: theme.ink} as const;
  const width = pen.width(who, style) + 34;
  if (isBlocked) {
    const ground = {x: middle - width / 2 - 12, y: box.y, width: width + 24, height: box.height};
    const left = {...box, width: ground.x - box.x};
    const right = {...box, x: ground.x + ground.width, width: left.width};
    const colour = mix(pen.hue(hue), theme.ink, 0.55);
    paintHatch(pen, left, colour, 12, 4);
    paintHatch(pen, right, colour, 12, 4);
  }
  paintGlyph(pen, 'run', {x: middle - width / 2 + 12, y: box.y + 30}, theme.ink);
  pen.text(who, {x: middle - width / 2 + 34, y: box.y + 41}, style);
}
