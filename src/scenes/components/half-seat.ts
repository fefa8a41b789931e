import {HALF_SEAT, HALF_SEAT_ROWS} from '../../script/views/blocked-layout.ts';
import type {
  BlockedWords,
  HalfMoment,
  SeatHolder,
  ThreadMoment,
} from '../../script/views/blocked-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import {paintHatch} from '../stage/hatch.ts';
import type {Box, Pen} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintSeat} from './seat.ts';

export interface HalfSeatSubject extends Pick<HalfMoment, 'seat' | 'names' | 'thread'> {
  readonly words: BlockedWords;
  readonly rows: 2 | 3;
}

/** Who runs in a program, if anybody, and what a thread beside it does. */
export class HalfSeat extends Drawing<HalfSeatSubject> {
  private readonly left: number;

  public constructor({left, ...props}: DrawingProps<HalfSeatSubject> & {readonly left: number}) {
    super(props);
    this.left = left;
  }

  protected override paint(pen: Pen, subject: HalfSeatSubject): void {
    const {from, to, progress} = subject.seat;
    const {words, thread, rows} = subject;
    const box = this.boxOf(HALF_SEAT_ROWS[rows].seat);
    this.paintLabel(pen, words.running, box);
    if (progress < 1) pen.faded(1 - progress, () => paintHolder(pen, box, subject, from));
    pen.faded(progress, () => paintHolder(pen, box, subject, to));
    if (!thread) return;
    const there = this.boxOf(HALF_SEAT_ROWS[rows].thread);
    pen.faded(thread.alpha, () => {
      this.paintLabel(pen, words.thread, there);
      const stroke = {colour: mix(pen.theme.bg, pen.theme.edge, 0.55), width: 2};
      pen.box(there, {radius: 8, stroke});
      paintCall(pen, {...box, y: box.y + (there.y - box.y) * thread.moved}, thread);
    });
  }

  private boxOf({y, height}: {readonly y: number; readonly height: number}): Box {
    return {x: this.left + HALF_SEAT.x, y, width: HALF_SEAT.width, height};
  }

  private paintLabel(pen: Pen, label: string, {y, height}: Box): void {
    const at = {x: this.left + HALF_SEAT.label, y: y + height / 2 + 11};
    pen.text(label, at, {size: 30, weight: 500, align: 'right'});
  }
}

function paintHolder(
  pen: Pen,
  box: Box,
  {names, words}: HalfSeatSubject,
  {who, does}: SeatHolder,
): void {
  const {theme} = pen;
  const colour = pen.hue(names.find(({name}) => name === who)?.hue ?? 'main');
  paintSeat(pen, box, does === 'blocks' ? theme.alarm : does === null ? theme.soft : colour);
  const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2 + 11};
  if (does === null) {
    pen.text(words.nobody, middle, {size: 30, align: 'center', fill: theme.mute});
    return;
  }
  pen.box(box, {radius: 8, fill: colour});
  const face = who === null ? 'sans' : 'mono';
  const style = {size: 32, weight: face === 'mono' ? 700 : 600, face, fill: theme.ink} as const;
  const word = who ?? words.answers;
  const width = pen.width(word, style) + 34;
  if (does === 'blocks') paintStuck(pen, box, width + 24, mix(colour, theme.ink, 0.55));
  paintGlyph(pen, 'run', {x: middle.x - width / 2 + 12, y: box.y + box.height / 2}, theme.ink);
  pen.text(word, {x: middle.x - width / 2 + 34, y: middle.y}, style);
}

/** Hatch on both sides of the word in the middle. */
function paintStuck(pen: Pen, box: Box, room: number, colour: string): void {
  const width = (box.width - room) / 2;
  paintHatch(pen, {...box, width}, colour, 12, 4);
  paintHatch(pen, {...box, x: box.x + width + room, width}, colour, 12, 4);
}

/** A call that somebody has handed over, on its way and there. */
function paintCall(pen: Pen, box: Box, {call, busy}: ThreadMoment): void {
  const {panel, text} = pen.theme;
  pen.faded(busy, () => {
    pen.box(box, {radius: 8, fill: panel, stroke: {colour: text, width: 3}});
    const at = {x: box.x + box.width / 2, y: box.y + box.height / 2 + 10};
    pen.text(call, at, {size: 30, weight: 600, face: 'mono', align: 'center'});
  });
}
