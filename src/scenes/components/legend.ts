import type {LegendLayer, MarkKind} from '../../script/caption-band.ts';
import type {Words} from '../../script/words.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen} from '../stage/pen.ts';
import {SMALL} from '../stage/text-setting.ts';
import {type Colour, mix, type Theme} from '../stage/theme.ts';

const RIGHT = 1840;
/** On the rule over the captions: the one place that is free in every view. */
const Y = 918;
const GAP = 34;
const WIDTHS: Readonly<Partial<Record<MarkKind, number>>> = {
  run: 16,
  ready: 16,
  cut: 26,
  caller: 20,
  block: 44,
};
const WIDE = 52;
const RIBBON = 30;

/** What the marks in the lanes mean: those that this film has, from the scene's beginning to the film's end. */
export class Legend extends Drawing<readonly LegendLayer[]> {
  private readonly words: Words;

  public constructor({
    words,
    ...props
  }: DrawingProps<readonly LegendLayer[]> & {readonly words: Words}) {
    super(props);
    this.words = words;
  }

  protected override paint(pen: Pen, layers: readonly LegendLayer[]): void {
    for (const {alpha, ...layer} of layers) {
      pen.faded(alpha, () => paintLegend(pen, this.words, layer));
    }
  }
}

/** The marks of some kinds, each with its word, right-aligned on the rule over the captions. */
function paintLegend(
  pen: Pen,
  words: Words,
  {kinds, ribbons}: Pick<LegendLayer, 'kinds' | 'ribbons'>,
): void {
  const ribbonOf = (kind: MarkKind) => (ribbons ? RIBBONS[kind] : undefined);
  const width = (kind: MarkKind) => (WIDTHS[kind] ?? WIDE) + (ribbonOf(kind) ? RIBBON + 10 : 0);
  const labels = kinds.map(kind => pen.width(words.marks[kind], SMALL));
  const all = kinds.reduce((sum, kind, i) => sum + width(kind) + 12 + (labels[i] ?? 0) + GAP, 0);
  let x = RIGHT - all + GAP;
  pen.box({x: x - GAP / 2, y: Y - 20, width: all, height: 40}, {fill: pen.theme.bg});
  for (const [i, kind] of kinds.entries()) {
    const ribbon = ribbonOf(kind);
    if (ribbon) paintRibbon(pen, x, ribbon);
    const mark = WIDTHS[kind] ?? WIDE;
    paintMark(pen, kind, x + width(kind) - mark, mark);
    x += width(kind) + 12;
    pen.text(words.marks[kind], {x, y: Y + 10}, {...SMALL, fill: pen.theme.soft});
    x += (labels[i] ?? 0) + GAP;
  }
}

/** A small likeness of what the chart draws, in no task's colour. */
function paintMark(pen: Pen, kind: MarkKind, x: number, width: number): void {
  MARKS[kind](pen, {x, y: Y, width});
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const MARKS: Readonly<Record<MarkKind, (pen: Pen, place: Place) => void>> = {
  run: (pen, place) => pen.box(bar(place, 30), {radius: 2, fill: pen.theme.soft}),
  ready: (pen, place) =>
    pen.box(bar(place, 16), {radius: 2, fill: mix(pen.theme.bg, pen.theme.soft, 0.6)}),
  wait: (pen, place) => paintDots(pen, place, pen.theme.soft),
  frame(pen, place) {
    const stroke = {colour: mix(pen.theme.bg, pen.theme.text, 0.75), width: 3};
    pen.box(bar(place, 30), {radius: 8, stroke});
    paintDots(pen, {...place, x: place.x + 9, width: place.width - 9}, pen.theme.soft);
  },
  block(pen, place) {
    const {bg, soft} = pen.theme;
    const stroke = {colour: soft, width: 3};
    pen.box(bar(place, 26), {radius: 2, fill: mix(bg, soft, 0.12), stroke});
  },
  hold(pen, place) {
    const {x, y, width} = place;
    const stroke = {colour: pen.theme.soft, width: 4, cap: 'butt'} as const;
    for (const rail of [y - 13, y + 13]) pen.line({x, y: rail}, {x: x + width, y: rail}, stroke);
    paintDots(pen, place, pen.theme.soft);
  },
  cut: (pen, {x, y, width}) => paintGlyph(pen, 'cancelled', {x: x + width / 2, y}, pen.theme.soft),
  ghost: (pen, place) => paintDots(pen, place, mix(pen.theme.bg, pen.theme.soft, 0.4)),
  caller(pen, {x, y, width}) {
    const stroke = {colour: pen.theme.soft, width: 4};
    pen.circle({x: x + width / 2, y}, 9, {stroke});
  },
};

/** How a ribbon beside the code looks whose task's lane has such a mark. */
const RIBBONS: Readonly<Partial<Record<MarkKind, (theme: Theme) => Colour>>> = {
  run: ({soft}) => soft,
  ready: ({bg, soft}) => mix(bg, soft, 0.3),
  wait: ({bg}) => bg,
};

function paintRibbon(pen: Pen, x: number, fill: (theme: Theme) => Colour): void {
  const stroke = {colour: pen.theme.soft, width: 3};
  pen.path(`M0 0H${RIBBON}V26H0L7 13Z`, {x, y: Y - 13}, {fill: fill(pen.theme), stroke});
}

function bar({x, y, width}: Place, height: number) {
  return {x, y: y - height / 2, width, height};
}

function paintDots(pen: Pen, {x, y, width}: Place, colour: Colour): void {
  pen.line({x: x + 4, y}, {x: x + width - 2, y}, {colour, width: 6, dash: [0.1, 13.8]});
}
