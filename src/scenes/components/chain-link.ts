import type {Point} from '../../script/units.ts';
import {LINK} from '../../script/views/chain-layout.ts';
import type {PaperLook, PaperMoment} from '../../script/views/slip-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintArrow, paintGlyph} from '../stage/glyphs.ts';
import type {Pen, Stroke} from '../stage/pen.ts';
import {mix} from '../stage/theme.ts';
import {paintSeat} from './seat.ts';

const AWAIT = {size: 28, weight: 600, face: 'mono'} as const;

/** A call in a chain: an inset frame in its task's colour, or plain code without one, and the way down to it. */
export class ChainLink extends Drawing<PaperMoment> {
  /** Whether the chain lies, and who is before it. */
  private readonly lies: boolean;
  private readonly before: PaperMoment['is'] | null;

  public constructor({
    lies,
    before,
    ...props
  }: DrawingProps<PaperMoment> & {
    readonly lies: boolean;
    readonly before: PaperMoment['is'] | null;
  }) {
    super(props);
    this.lies = lies;
    this.before = before;
  }

  protected override paint(pen: Pen, link: PaperMoment): void {
    const {from, to, progress} = link.look;
    pen.faded(link.alpha, () => {
      if (progress < 1) pen.faded(1 - progress, () => this.paintLook(pen, link, from));
      pen.faded(progress, () => this.paintLook(pen, link, to));
    });
  }

  private paintLook(pen: Pen, link: PaperMoment, look: PaperLook): void {
    if (this.before !== null) this.paintWay(pen, link, look);
    paintBox(pen, link, look);
    if (this.lies) paintColour(pen, link, look);
    else pen.faded(link.said, () => paintWords(pen, link, look));
  }

  /** Down to whom one awaits; up again with what that returns. */
  private paintWay(pen: Pen, {at}: PaperMoment, {gives}: PaperLook): void {
    const {text} = pen.theme;
    const stroke = {colour: text, width: 4, cap: 'butt'} as const;
    const word = this.before === 'plain' ? '' : 'await';
    if (this.lies) {
      const y = at.y + LINK.height / 2;
      pen.line({x: at.x - 122, y}, {x: at.x - 22, y}, stroke);
      paintArrow(pen, 'right', {x: at.x - 22, y}, 13, text);
      pen.text(word, {x: at.x - 110, y: y - 18}, AWAIT);
      return;
    }
    const x = at.x + 60;
    if (gives) {
      paintReturn(pen, {x, y: at.y}, gives);
      return;
    }
    pen.line({x, y: at.y - 46}, {x, y: at.y - 16}, stroke);
    paintArrow(pen, 'down', {x, y: at.y - 16}, 13, text);
    pen.text(word, {x: x + 26, y: at.y - 18}, AWAIT);
  }
}

function paintReturn(pen: Pen, {x, y}: Point, value: string): void {
  const {text} = pen.theme;
  pen.line({x, y: y - 4}, {x, y: y - 32}, {colour: text, width: 6, cap: 'butt'});
  paintArrow(pen, 'up', {x, y: y - 32}, 16, text);
  pen.text(value, {x: x + 26, y: y - 15}, {...AWAIT, size: 36, weight: 700});
}

function paintBox(pen: Pen, link: PaperMoment, look: PaperLook): void {
  const {theme} = pen;
  const {x, y} = link.at;
  const {width, height} = LINK;
  const isPlain = link.is === 'plain';
  const isRunning = look.look === 'runs' && !isPlain;
  const fill = isPlain
    ? theme.bg
    : isRunning
      ? theme.hues.main
      : mix(theme.bg, theme.hues.main, look.look === 'waits' ? 0.06 : 0.16);
  pen.box({x, y, width, height}, {radius: 10, fill, stroke: outlineOf(pen, link, look)});
  if (isRunning) paintSeat(pen, {x, y, width, height}, theme.hues.main);
  const ink = isRunning ? theme.ink : theme.text;
  const sign = {runs: 'run', waits: 'pause', done: 'done', lost: 'failed', made: null} as const;
  const glyph = isPlain ? null : sign[look.look];
  if (glyph) paintGlyph(pen, glyph, {x: x + width - 36, y: y + height / 2}, ink);
  const style = {size: 36, weight: 600, face: 'mono', fill: ink} as const;
  pen.text(link.call, {x: x + 24, y: y + height / 2 + 12}, style);
}

function outlineOf({theme}: Pen, {is}: PaperMoment, {look}: PaperLook): Stroke {
  if (is === 'plain') return {colour: theme.edge, width: 3};
  if (look === 'waits') return {colour: theme.hues.main, width: 3, dash: [10, 7], cap: 'butt'};
  return {colour: theme.hues.main, width: 3};
}

function paintWords(pen: Pen, {at}: PaperMoment, {words}: PaperLook): void {
  const x = at.x + LINK.width + LINK.words;
  const first = at.y + LINK.height / 2 + 11 - (words.length - 1) * 21;
  for (const [i, text] of words.entries()) {
    const fill = i === 0 ? pen.theme.text : pen.theme.soft;
    const weight = i === 0 ? 600 : 500;
    pen.text(text, {x, y: first + 42 * i}, {size: i === 0 ? 34 : 30, weight, fill});
  }
}

/** Under a call that lies on a card: plain, or `async def`. */
function paintColour(pen: Pen, {at, is}: PaperMoment, {words}: PaperLook): void {
  const face = is === 'plain' ? 'sans' : 'mono';
  const fill = is === 'plain' ? pen.theme.soft : pen.theme.text;
  const style = {size: 32, weight: 600, face, fill} as const;
  pen.text(words[0] ?? '', {x: at.x + 24, y: at.y + LINK.height + 50}, style);
}
