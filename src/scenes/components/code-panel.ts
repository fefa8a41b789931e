import type {Hue, Names} from '../../script/cast.ts';
import type {CodeLine, Token} from '../../script/code.ts';
import type {Point} from '../../script/units.ts';
import type {BookmarkMoment, BookmarkState, FlagMoment} from '../../script/views/loop-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {paintGlyph} from '../stage/glyphs.ts';
import type {Pen, TextStyle} from '../stage/pen.ts';
import {type Colour, mix} from '../stage/theme.ts';

/** Where a panel of code stands, in pixels. */
export interface CodeLayout {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly padding: number;
  readonly gutter: number;
  readonly lineHeight: number;
  readonly size: number;
  readonly slot: number;
}

export interface CodeSubject {
  readonly code: readonly CodeLine[];
  /** Literals that name one of these take its hue. */
  readonly names: Names;
  readonly bookmarks: readonly BookmarkMoment[];
  /** Exceptions beside the lines that raise them. */
  readonly flags?: readonly FlagMoment[];
}

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
    const {layout} = this;
    paintPanel(pen, layout, subject.code.length);
    for (const bookmark of subject.bookmarks) paintLit(pen, layout, bookmark);
    for (const [row, line] of subject.code.entries()) paintLine(pen, layout, row, line, subject);
    for (const flag of subject.flags ?? []) paintFlag(pen, layout, flag, subject.code);
    for (const bookmark of subject.bookmarks) paintBookmark(pen, layout, bookmark);
  }
}

function rowTop({y, padding, lineHeight}: CodeLayout, row: number): number {
  return y + padding + row * lineHeight;
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

function paintLine(
  pen: Pen,
  layout: CodeLayout,
  row: number,
  line: CodeLine,
  {names}: CodeSubject,
): void {
  const y = rowTop(layout, row) + layout.lineHeight * 0.74;
  let x = layout.x + layout.gutter + 12;
  for (const token of line.tokens) {
    const style = styleOf(pen, layout.size, token, names);
    pen.text(token.text, {x, y}, style);
    x += pen.width(token.text, style);
  }
}

/** What the line has just raised, at its right end, or where the next or the last line leaves room for it. */
function paintFlag(
  pen: Pen,
  layout: CodeLayout,
  {row, text, alpha}: FlagMoment,
  code: CodeSubject['code'],
): void {
  const style = {size: 28, weight: 600, face: 'mono', fill: pen.theme.alarm} as const;
  const right = layout.x + layout.width - 10;
  const left = right - pen.width(text, style) - 58;
  const isFree = (at: number) => endOf(pen, layout, code[at]) + 24 < left;
  const at = [row, row + 1, row - 1].find(isFree) ?? row;
  const y = rowTop(layout, at);
  const stroke = {colour: pen.theme.alarm, width: 3};
  pen.faded(alpha, () => {
    const box = {x: left, y: y + 1, width: right - left, height: layout.lineHeight - 2};
    pen.box(box, {radius: 6, fill: pen.theme.panel, stroke});
    if (at !== row)
      paintPointer(pen, {x: left + 40, y: at > row ? y + 1 : y + box.height + 1}, at > row);
    const glyph = text === 'CancelledError' ? 'cancelled' : 'failed';
    paintGlyph(pen, glyph, {x: left + 26, y: y + layout.lineHeight / 2}, pen.theme.alarm);
    pen.text(text, {x: left + 46, y: y + layout.lineHeight * 0.71}, style);
  });
}

/** From a flag up or down to the line it speaks of. */
function paintPointer(pen: Pen, {x, y}: Point, isUp: boolean): void {
  const tip = isUp ? y - 14 : y + 14;
  const {alarm} = pen.theme;
  pen.polygon(
    [
      {x: x - 12, y},
      {x, y: tip},
      {x: x + 12, y},
    ],
    {fill: alarm},
  );
}

/** The right end of a line's text. */
function endOf(pen: Pen, layout: CodeLayout, line: CodeLine | undefined): number {
  const text = line?.tokens.map(token => token.text).join('') ?? '';
  const style = {size: layout.size, weight: 700, face: 'mono'} as const;
  return layout.x + layout.gutter + 12 + pen.width(text, style);
}

function styleOf(pen: Pen, size: number, token: Token, names: CodeSubject['names']): TextStyle {
  const base = {size, face: 'mono'} as const;
  const {theme} = pen;
  const named = names.find(({name}) => name === token.literal);
  if (named) return {...base, weight: 600, fill: pen.hue(named.hue)};
  switch (token.role) {
    case 'await':
      return {...base, weight: 700, fill: theme.text};
    case 'keyword':
      return {...base, weight: 600, fill: theme.text};
    case 'string':
      return {...base, fill: theme.soft};
    case 'comment':
      return {...base, fill: theme.mute};
    case 'punctuation':
      return {...base, fill: mix(theme.mute, theme.soft, 0.6)};
    default:
      return {...base, fill: mix(theme.soft, theme.text, 0.5)};
  }
}

/** A ribbon with a swallow's tail: solid while its task runs, tinted while it is ready, hollow while it waits. */
function paintBookmark(pen: Pen, layout: CodeLayout, bookmark: BookmarkMoment): void {
  const {name, hue, row, slot, state, alpha} = bookmark;
  const isLetter = name.length <= 2;
  const x = layout.x + 2 + slot * layout.slot;
  const y = rowTop(layout, row) + (layout.lineHeight - 34) / 2;
  const width = isLetter ? layout.slot - 6 : layout.gutter - 8;
  const colour = pen.hue(hue);
  const look = (pick: (state: BookmarkState) => Colour) =>
    mix(pick(state.from), pick(state.to), state.progress);
  const fill = look(each => fillOf(pen, hue, each));
  const ink = look(each => inkOf(pen, hue, each));
  pen.faded(alpha, () => {
    const ribbon = `M0 0H${width}V34H0L8 17Z`;
    pen.path(ribbon, {x, y}, {fill, stroke: {colour, width: 3}});
    const at = {x: x + width / 2 + 5, y: y + (isLetter ? 27 : 26)};
    pen.text(name, at, {size: 28, weight: 700, face: 'mono', align: 'center', fill: ink});
  });
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
