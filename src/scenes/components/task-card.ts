import type {Hue} from '../../script/cast.ts';
import {CARD} from '../../script/views/loop-layout.ts';
import type {CardLook, CardMoment} from '../../script/views/loop-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {type Glyph, paintGlyph} from '../stage/glyphs.ts';
import type {Box, Pen} from '../stage/pen.ts';
import {SMALL, type TextStyle} from '../stage/text-setting.ts';
import {paintRest, paintUnderBar} from './task-card-bar.ts';
import {COLUMN, isShort, paintFace} from './task-card-face.ts';

/** From a sign's left edge to the word beside it. */
const SIGN = 36;
/** What a word beside a sign leaves free of the card. */
const MARGIN = 8;

const GLYPHS: Readonly<Record<string, Glyph>> = {
  sleep: 'clock',
  gather: 'future',
  Future: 'future',
  wait: 'future',
  Lock: 'key',
  Semaphore: 'key',
  Queue: 'boxes',
  Event: 'gate',
};

/** A task as the viewer knows it: its name, what it does now, and how long it still waits. */
export class TaskCard extends Drawing<CardMoment> {
  private readonly words: Words;

  public constructor({words, ...props}: DrawingProps<CardMoment> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, card: CardMoment): void {
    const {from, to, progress} = card.look;
    pen.faded(card.alpha, () => {
      if (progress < 1) pen.leaving(() => this.paintLook(pen, card, from));
      pen.faded(progress, () => this.paintLook(pen, card, to));
    });
  }

  private paintLook(pen: Pen, card: CardMoment, look: CardLook): void {
    const box = boxOf(card);
    paintFace(pen, box, card, look);
    this.paintNotes(pen, box, card, look);
    if (look.until === undefined || look.struck) return;
    paintRest(pen, box, look, card);
    paintUnderBar(pen, box, card, look, this.words);
  }

  private paintNotes(pen: Pen, box: Box, card: CardMoment, look: CardLook): void {
    const short = isShort(card);
    const x = box.x + (short ? COLUMN + 12 : look.status === 'ready' ? 30 : 20);
    const middle = box.y + box.height / 2 + (short ? 0 : 23);
    const {ink} = pen.theme;
    if (look.status === 'ready') {
      const place = look.note ?? this.words.place(look.place ?? 1);
      pen.text(place, {x, y: middle + 11}, {size: 30, weight: 500});
      if (look.struck)
        paintGlyph(pen, signOf(look), {x: box.x + box.width - 22, y: middle}, pen.hue(card.hue));
    } else if (look.status === 'running') {
      paintGlyph(pen, 'run', {x: x + 13, y: middle}, ink);
      const style = {size: 30, weight: 600, fill: ink} as const;
      pen.text(this.words.runs, {x: x + 34, y: middle + 11}, style);
    } else if (look.status === 'waiting') {
      this.paintWait(pen, {x, y: box.y}, short, card, look);
    } else {
      this.paintEnd(pen, {x, y: box.y}, short, card, look);
    }
  }

  /** How it ended, in a sign and a word. */
  private paintEnd(
    pen: Pen,
    {x, y}: {x: number; y: number},
    short: boolean,
    card: CardMoment,
    {status}: CardLook,
  ): void {
    if (status !== 'done' && status !== 'failed' && status !== 'cancelled') return;
    const colour = status === 'failed' ? pen.theme.alarm : pen.hue(card.hue);
    const style = {...SMALL, fill: colour} as const;
    const word = this.words[status];
    const beside = x + SIGN + pen.width(word, style) <= boxOf(card).x + CARD.width - MARGIN;
    const line = short ? (beside ? 48 : 32) : 71;
    paintGlyph(pen, status, {x: x + 13, y: y + line}, colour);
    // A word that is too long to stand beside the sign stands below it.
    const at = short && !beside ? {x, y: y + 80} : {x: x + SIGN, y: y + line + 10};
    pen.text(word, at, style);
  }

  /** A wait that has just been cut off: by whom, and that it was. */
  private paintStruck(
    pen: Pen,
    {x, y}: {x: number; y: number},
    short: boolean,
    card: CardMoment,
    look: CardLook,
  ): void {
    const first = short ? y + 40 : null;
    const why = look.struck === 'timeout' ? this.words.timeIsUp : this.words.request;
    if (first !== null) pen.text(why, {x, y: first}, {size: 28, weight: 600});
    const line = first === null ? y + 81 : y + 78;
    paintGlyph(pen, signOf(look), {x: x + 13, y: line - 10}, pen.hue(card.hue));
    pen.text(this.words.cancel, {x: x + 36, y: line}, {size: 28, weight: 600});
  }

  /** What it waits for, and, when a timer ends the wait, how long that still takes. */
  private paintWait(
    pen: Pen,
    {x, y}: {x: number; y: number},
    short: boolean,
    card: CardMoment,
    look: CardLook,
  ): void {
    if (look.struck) {
      this.paintStruck(pen, {x, y}, short, card, look);
      return;
    }
    const what = look.what ?? '';
    const timed = look.until !== undefined;
    const first = y + (short ? (timed ? 40 : 58) : 78);
    if (look.whose) {
      this.paintWhose(pen, {x, y: first}, what, look.whose);
      return;
    }
    const left = this.timeLeft(card, look);
    const only = timed && !short;
    const isCode = !only && look.note === undefined;
    const word = only ? left : (look.note ?? what);
    const right = boxOf(card).x + CARD.width;
    const written = fitted(pen, word, isCode ? {...SMALL, face: 'mono'} : SMALL, right - x);
    // A word that is too long to stand beside its sign stands without it.
    const width = pen.width(word, written);
    const beside = x + SIGN + width <= right;
    if (beside)
      paintGlyph(pen, GLYPHS[what] ?? 'task', {x: x + 13, y: first - 10}, pen.hue(card.hue));
    const said = x + width <= right ? word : pen.cut(word, right - x - MARGIN, written);
    pen.text(said, {x: beside ? x + SIGN : x, y: first}, written);
    if (timed && short) pen.text(left, {x, y: y + 78}, SMALL);
  }

  /** Only one time on a card runs down: where a limit comes first, the wait says what it would take. */
  private timeLeft({now}: CardMoment, {since = 0, until, limit}: CardLook): string {
    if (until === undefined) return '';
    const whole = until - since;
    if (limit !== undefined && limit < until) return this.words.needs(whole);
    return this.words.left(Math.max(0, until - now), whole);
  }

  /** Another task's name in its own colour, after a word that says that it is waited for. */
  private paintWhose(pen: Pen, at: {x: number; y: number}, name: string, hue: Hue): void {
    pen.text(this.words.waitsFor, at, SMALL);
    const x = at.x + pen.width(this.words.waitsFor, SMALL) + 10;
    pen.text(name, {x, y: at.y}, {size: 30, weight: 700, face: 'mono', fill: pen.hue(hue)});
  }
}

/** As code if there is room, otherwise in the narrower face of all other words. */
function fitted(pen: Pen, word: string, style: TextStyle, room: number): TextStyle {
  return pen.width(word, style) <= room ? style : {...style, face: 'sans'};
}

/** A call only asks; a timeout's clock does not. */
function signOf({struck}: CardLook): Glyph {
  return struck === 'cancel' ? 'request' : 'cancelled';
}

function boxOf({at}: CardMoment): Box {
  const {width, height} = CARD;
  return {x: at.x - width / 2, y: at.y - height / 2, width, height};
}
