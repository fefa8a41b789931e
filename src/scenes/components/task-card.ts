import type {Hue} from '../../script/cast.ts';
import {CARD} from '../../script/views/loop-layout.ts';
import type {CardLook, CardMoment} from '../../script/views/loop-moment.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {type Glyph, paintGlyph} from '../stage/glyphs.ts';
import type {Box, Pen, Stroke, TextStyle} from '../stage/pen.ts';
import {type Colour, mix} from '../stage/theme.ts';

/** Names up to this long stand large in a column of their own; longer ones have a line. */
const LETTER = 2;
const COLUMN = 52;
/** From a sign's left edge to the word beside it. */
const SIGN = 36;
/** What a word beside a sign leaves free of the card. */
const MARGIN = 8;
const BAR = {gap: 8, height: 8} as const;
/** From a card to what stands around it: two of them side by side stay apart. */
const SHELL = 10;

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
    const hue = pen.hue(card.hue);
    const ground = groundOf(pen, card, look);
    pen.stateBox(box, {radius: 8, fill: ground, stroke: outlineOf(pen, look, hue)});
    const ink = look.status === 'running' ? pen.theme.ink : hue;
    if (card.name.length <= LETTER) paintLetter(pen, box, card.name, look, hue, ink, ground);
    else paintName(pen, box, card.name, look, hue, ink);
    this.paintNotes(pen, box, card, look);
    if (look.until === undefined || look.struck) return;
    paintRest(pen, box, look, card);
    this.paintUnderBar(pen, box, card, look);
  }

  private paintNotes(pen: Pen, box: Box, card: CardMoment, look: CardLook): void {
    const short = card.name.length <= LETTER;
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
    const style = {size: 28, weight: 500, fill: colour} as const;
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

  /**
   * What the bar shows, where that is not the wait itself: how far off the limit is, or the end of a cleanup. A card
   * that leaves does not take it along.
   */
  private paintUnderBar(pen: Pen, box: Box, card: CardMoment, look: CardLook): void {
    const left = (until: number) => Math.max(0, until - card.now);
    const {limit, until = 0, cleansUp} = look;
    if (limit === undefined && (!cleansUp || until <= card.now)) return;
    const {untilLimit, cleanup, waitFor, waitForWaits} = this.words;
    const [before, after] = look.within ? [waitFor, waitForWaits] : [untilLimit, cleanup];
    const words = limit === undefined ? after : before(left(limit));
    const y = box.y + box.height + BAR.gap + BAR.height / 2;
    pen.text(words, {x: box.x, y: y + 42}, {size: 28, weight: 500});
    if (look.within) paintShell(pen, box, pen.hue(card.hue));
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
    const style = {size: 28, weight: 500} as const;
    const only = timed && !short;
    const isCode = !only && look.note === undefined;
    const word = only ? left : (look.note ?? what);
    const right = boxOf(card).x + CARD.width;
    const written = fitted(pen, word, isCode ? {...style, face: 'mono'} : style, right - x);
    // A word that is too long to stand beside its sign stands without it.
    const beside = x + SIGN + pen.width(word, written) <= right;
    if (beside)
      paintGlyph(pen, GLYPHS[what] ?? 'task', {x: x + 13, y: first - 10}, pen.hue(card.hue));
    pen.text(word, {x: beside ? x + SIGN : x, y: first}, written);
    if (timed && short) pen.text(left, {x, y: y + 78}, style);
  }

  /** Only one time on a card runs down: where a limit comes first, the wait says what it would take. */
  private timeLeft({now}: CardMoment, {since = 0, until, limit}: CardLook): string {
    if (until === undefined) return '';
    if (limit !== undefined && limit < until) return this.words.needs(until - since);
    return this.words.left(Math.max(0, until - now));
  }

  /** Another task's name in its own colour, after a word that says that it is waited for. */
  private paintWhose(pen: Pen, at: {x: number; y: number}, name: string, hue: Hue): void {
    const style = {size: 28, weight: 500} as const;
    pen.text(this.words.waitsFor, at, style);
    const x = at.x + pen.width(this.words.waitsFor, style) + 10;
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

function groundOf(pen: Pen, card: CardMoment, {status}: CardLook): Colour {
  if (status === 'running') return pen.hue(card.hue);
  if (status === 'ready') return pen.tint(card.hue, 0.2);
  return status === 'waiting' || status === 'failed' ? pen.theme.panel : pen.theme.bg;
}

function outlineOf(pen: Pen, {status}: CardLook, colour: Colour): Stroke {
  switch (status) {
    case 'waiting':
      return {colour, width: 3, dash: [10, 7], cap: 'butt'};
    case 'cancelled':
      return {colour, width: 3, dash: [3, 8], cap: 'butt'};
    case 'failed':
      return {colour, width: 6};
    case 'done':
      // Thin and faint, but still 3 to 1 against the ground, in every hue of either theme.
      return {colour: mix(pen.theme.bg, colour, 0.75), width: 3};
    default:
      return {colour, width: 3};
  }
}

function paintLetter(
  pen: Pen,
  box: Box,
  name: string,
  look: CardLook,
  hue: Colour,
  ink: Colour,
  ground: Colour,
): void {
  const isReady = look.status === 'ready';
  if (isReady) {
    const block = `M8 0H${COLUMN}V${box.height}H8a8 8 0 0 1 -8 -8V8a8 8 0 0 1 8 -8Z`;
    pen.path(block, box, {fill: hue});
  } else {
    const x = box.x + COLUMN;
    const colour = mix(ground, ink, 0.5);
    pen.line({x, y: box.y + 16}, {x, y: box.y + box.height - 16}, {colour, width: 3});
  }
  const at = {x: box.x + COLUMN / 2, y: box.y + box.height / 2 + 17};
  const fill = isReady ? pen.theme.ink : ink;
  pen.text(name, at, {size: 48, weight: 700, face: 'mono', align: 'center', fill});
}

function paintName(
  pen: Pen,
  box: Box,
  name: string,
  look: CardLook,
  hue: Colour,
  ink: Colour,
): void {
  const isReady = look.status === 'ready';
  if (isReady) {
    const strip = `M8 0H14V${box.height}H8a8 8 0 0 1 -8 -8V8a8 8 0 0 1 8 -8Z`;
    pen.path(strip, box, {fill: hue});
  }
  const at = {x: box.x + (isReady ? 30 : 20), y: box.y + 40};
  pen.text(name, at, {size: 32, weight: 700, face: 'mono', fill: ink});
}

/** What stands around a card, its bar and the words under it. */
function paintShell(pen: Pen, {x, y, width, height}: Box, colour: Colour): void {
  const shell = {x: x - SHELL, y: y - SHELL, width: width + 2 * SHELL, height: height + 74};
  pen.box(shell, {radius: 12, stroke: {colour, width: 2}});
}

/**
 * The bar under a card empties from the right: full when the wait begins, and as long as the wait is, or as its limit
 * lets it be. All cards share one scale, so that waits can be compared.
 */
function paintRest(pen: Pen, box: Box, look: CardLook, card: CardMoment): void {
  const {since = 0} = look;
  const until = Math.min(look.until ?? 0, look.limit ?? Number.POSITIVE_INFINITY);
  const {hue, longest, now} = card;
  const share = (wait: number) => (longest > 0 ? Math.max(0, Math.min(1, wait / longest)) : 0);
  const bar = {...box, y: box.y + box.height + BAR.gap, height: BAR.height};
  const whole = {...bar, width: bar.width * share(until - since)};
  pen.box(whole, {radius: 4, fill: pen.theme.line});
  // The bar of a wait_for is its limit's: a cleanup gets no time of its own from it.
  const isSpent = look.within === true && look.limit === undefined;
  const rest = isSpent ? 0 : share(until - now);
  pen.box({...bar, width: bar.width * rest}, {radius: 4, fill: pen.hue(hue)});
}
