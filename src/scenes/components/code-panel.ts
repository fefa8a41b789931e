import type {Hue, Names} from '../../script/cast.ts';
import {type CodeLine, indentOf, type Token, textOf} from '../../script/code.ts';
import type {
  BookmarkMoment,
  BookmarkState,
  FlagMoment,
  LabelMoment,
  PointerMoment,
  RelayMoment,
} from '../../script/views/loop-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import type {Pen} from '../stage/pen.ts';
import type {TextStyle} from '../stage/text-setting.ts';
import {type Colour, mix} from '../stage/theme.ts';
import {paintFlag, paintLabel} from './code-flags.ts';
import {type CodeLayout, endOf, rowTop} from './code-layout.ts';
import {paintRelay} from './code-relay.ts';

export interface CodeSubject {
  readonly code: readonly CodeLine[];
  /** Literals that name one of these take its hue, and so do the numbers that are its own. */
  readonly names: Names;
  readonly bookmarks: readonly BookmarkMoment[];
  /** Exceptions beside the lines that raise them. */
  readonly flags?: readonly FlagMoment[];
  /** Lines that the caption speaks of. */
  readonly pointers?: readonly PointerMoment[];
  /** What some of these lines do meanwhile. */
  readonly labels?: readonly LabelMoment[];
  /** From lines that ask for a call, to the functions that will be called. */
  readonly relays?: readonly RelayMoment[];
  /** How much of all this is there, 0 to 1: all, unless it says otherwise. */
  readonly alpha?: number;
}

/** Pixels: how high a ribbon is, and the radius of a dot. */
const RIBBON = 34;
const DOT = 9;

/** The code that runs, a bookmark where each task is paused, and the running line lit in its task's colour. */
export class CodePanel extends Drawing<CodeSubject> {
  private readonly layout: CodeLayout;

  public constructor({
    layout,
    ...props
  }: DrawingProps<CodeSubject> & {readonly layout: CodeLayout}) {
    super(props);
    this.layout = layout;
  }

  protected override paint(pen: Pen, subject: CodeSubject): void {
    pen.faded(subject.alpha ?? 1, () => this.paintCode(pen, subject));
  }

  private paintCode(pen: Pen, subject: CodeSubject): void {
    const {layout} = this;
    paintPanel(pen, layout, subject.code.length);
    for (const bookmark of subject.bookmarks) paintLit(pen, layout, bookmark);
    for (const pointer of subject.pointers ?? []) paintPointed(pen, layout, pointer, subject.code);
    for (const [row, line] of subject.code.entries()) paintLine(pen, layout, row, line, subject);
    for (const relay of subject.relays ?? []) paintRelay(pen, layout, relay, subject.code);
    for (const label of subject.labels ?? []) paintLabel(pen, layout, label, subject.code);
    for (const flag of subject.flags ?? []) paintFlag(pen, layout, flag, subject.code);
    for (const bookmark of subject.bookmarks) paintOuter(pen, layout, bookmark);
    for (const bookmark of subject.bookmarks) paintBookmark(pen, layout, bookmark);
  }
}

function paintPanel(pen: Pen, layout: CodeLayout, rows: number): void {
  const {x, y, width, padding, gutter, lineHeight} = layout;
  const height = rows * lineHeight + 2 * padding;
  pen.box({x, y, width, height}, {radius: 12, fill: pen.theme.panel});
  const edge = `M12 0H${gutter}V${height}H12a12 12 0 0 1 -12 -12V12a12 12 0 0 1 12 -12Z`;
  pen.path(edge, {x, y}, {fill: mix(pen.theme.bg, pen.theme.panel, 0.45)});
}

function paintLit(pen: Pen, layout: CodeLayout, {row, hue, lit}: BookmarkMoment): void {
  const {x, width, gutter, lineHeight} = layout;
  const box = {x: x + gutter, y: rowTop(layout, row), width: width - gutter, height: lineHeight};
  pen.faded(lit, () => {
    pen.box(box, {fill: pen.tint(hue, 0.2, pen.theme.panel)});
    pen.box({...box, width: 5}, {fill: pen.hue(hue)});
  });
}

/** As with a marker pen, behind the text alone: a line that is lit from edge to edge runs. */
function paintPointed(
  pen: Pen,
  layout: CodeLayout,
  {row, alpha}: PointerMoment,
  code: CodeSubject['code'],
): void {
  const line = code[row];
  const style = {size: layout.size, face: 'mono'} as const;
  const indent = ' '.repeat(Math.max(0, indentOf(line && textOf(line))));
  const left = layout.x + layout.gutter + 12 + pen.width(indent, style) - 10;
  const width = endOf(pen, layout, line) + 10 - left;
  const box = {x: left, y: rowTop(layout, row) + 1, width, height: layout.lineHeight - 2};
  const fill = mix(pen.theme.panel, pen.theme.text, 0.18);
  pen.faded(alpha, () => pen.box(box, {radius: 8, fill}));
}

function paintLine(
  pen: Pen,
  layout: CodeLayout,
  row: number,
  line: CodeLine,
  {names}: CodeSubject,
): void {
  const y = rowTop(layout, row) + layout.lineHeight * 0.74;
  const left = layout.x + layout.gutter + 12;
  const right = layout.x + layout.width - 12;
  const styles = line.tokens.map(token => styleOf(pen, layout.size, token, names));
  const widths = line.tokens.map(({text}, at) => pen.width(text, styles[at] as TextStyle));
  const isCut = left + widths.reduce((sum, width) => sum + width, 0) > right;
  let x = left;
  for (const [at, token] of line.tokens.entries()) {
    const style = styles[at] as TextStyle;
    const width = widths[at] as number;
    if (nameOf(token, names)) paintChip(pen, layout, row, x, width);
    // The sign that there is more has to find room, too.
    if (isCut && x + width + pen.width('…', style) > right) {
      pen.text(pen.cut(token.text, right - x, style), {x, y}, style);
      return;
    }
    pen.text(token.text, {x, y}, style);
    x += width;
  }
}

/** A name in its colour keeps the panel behind it, also where the line is lit in another's colour. */
function paintChip(pen: Pen, layout: CodeLayout, row: number, x: number, width: number): void {
  const y = rowTop(layout, row) + 4;
  const box = {x: x - 2, y, width: width + 4, height: layout.lineHeight - 8};
  pen.box(box, {radius: 4, fill: pen.theme.panel});
}

function nameOf(
  token: Token,
  names: CodeSubject['names'],
): CodeSubject['names'][number] | undefined {
  return names.find(({name}) => name === (token.literal ?? token.owner));
}

function styleOf(pen: Pen, size: number, token: Token, names: CodeSubject['names']): TextStyle {
  const base = {size, face: 'mono'} as const;
  const {theme} = pen;
  const named = nameOf(token, names);
  if (named) return {...base, weight: 600, fill: pen.hue(named.hue)};
  switch (token.role) {
    case 'await':
      return {...base, weight: 700, fill: theme.text};
    case 'keyword':
      return {...base, weight: 600, fill: theme.text};
    case 'string':
      return {...base, fill: theme.soft};
    // `mute` would be too faint on a lit line.
    case 'comment':
    case 'punctuation':
      return {...base, fill: mix(theme.mute, theme.soft, 0.6)};
    default:
      return {...base, fill: mix(theme.soft, theme.text, 0.5)};
  }
}

/** A ribbon with a swallow's tail: solid while its task runs, tinted while it is ready, hollow while it waits. */
function paintBookmark(pen: Pen, layout: CodeLayout, bookmark: BookmarkMoment): void {
  const {hue, state, alpha} = bookmark;
  const colour = pen.hue(hue);
  const look = (pick: (state: BookmarkState) => Colour) =>
    mix(pick(state.from), pick(state.to), state.progress);
  const fill = look(each => fillOf(pen, hue, each));
  const ink = look(each => inkOf(pen, hue, each));
  pen.faded(alpha, () => paintRibbon(pen, layout, bookmark, {fill, ink, colour, width: 3}));
}

/** Where the same task waits for what it has called: dots, on a thread from the ribbon at its own line. */
function paintOuter(pen: Pen, layout: CodeLayout, bookmark: BookmarkMoment): void {
  const colour = pen.hue(bookmark.hue);
  const centre = (row: number) => rowTop(layout, row) + layout.lineHeight / 2;
  const x = layout.x + 2 + (bookmark.slot + 0.5) * layout.slot - 3;
  const from = centre(bookmark.row);
  for (const {row, alpha} of bookmark.outer) {
    const y = centre(row);
    const down = Math.sign(y - from);
    pen.faded(alpha * bookmark.alpha, () => {
      // From edge to edge: both ends are seen through where the code stands back.
      if (Math.abs(y - from) > RIBBON / 2 + DOT)
        pen.line({x, y: from + (down * RIBBON) / 2}, {x, y: y - down * DOT}, {colour, width: 3});
      pen.circle({x, y}, DOT, {fill: pen.theme.panel, stroke: {colour, width: 4}});
    });
  }
}

interface RibbonLook {
  readonly fill: Colour;
  readonly ink: Colour;
  readonly colour: Colour;
  readonly width: number;
}

function paintRibbon(
  pen: Pen,
  layout: CodeLayout,
  {name, row, slot, slots}: Pick<BookmarkMoment, 'name' | 'row' | 'slot' | 'slots'>,
  {fill, ink, colour, width}: RibbonLook,
): void {
  const isLetter = name.length <= 2;
  const x = layout.x + 2 + slot * layout.slot;
  const y = rowTop(layout, row) + (layout.lineHeight - RIBBON) / 2;
  const taken = slots ?? (isLetter ? 1 : null);
  const length = taken === null ? layout.gutter - 8 : layout.slot * taken - 6;
  pen.path(`M0 0H${length}V${RIBBON}H0L8 ${RIBBON / 2}Z`, {x, y}, {fill, stroke: {colour, width}});
  const at = {x: x + length / 2 + (length > 30 ? 5 : 3), y: y + (isLetter ? 27 : 26)};
  pen.text(name, at, {size: 28, weight: 700, face: 'mono', align: 'center', fill: ink});
}

function inkOf(pen: Pen, hue: Hue, state: BookmarkState): Colour {
  if (state === 'running') return pen.theme.ink;
  // On a tinted ground the lighter hues would be too faint.
  return state === 'ready' ? pen.theme.text : pen.hue(hue);
}

function fillOf(pen: Pen, hue: Hue, state: BookmarkState): Colour {
  if (state === 'running') return pen.hue(hue);
  return state === 'ready' ? pen.tint(hue, 0.2, pen.theme.panel) : pen.theme.panel;
}
