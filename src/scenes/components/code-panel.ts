import type {Hue, Names} from '../../script/cast.ts';
import type {CodeLine, Token} from '../../script/code.ts';
import type {Point} from '../../script/units.ts';
import type {BookmarkMoment, BookmarkState, FlagMoment} from '../../script/views/loop-moment.ts';
import {Drawing, type DrawingProps} from '../stage/drawing.ts';
import {type Glyph, paintGlyph} from '../stage/glyphs.ts';
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
  const right = layout.x + layout.width - 12;
  let x = layout.x + layout.gutter + 12;
  for (const token of line.tokens) {
    const style = styleOf(pen, layout.size, token, names);
    if (nameOf(token, names)) paintChip(pen, layout, row, x, pen.width(token.text, style));
    const width = pen.width(token.text, style);
    if (x + width > right) {
      pen.text(cutTo(pen, token.text, right - x, style), {x, y}, style);
      return;
    }
    pen.text(token.text, {x, y}, style);
    x += width;
  }
}

/** As much of a text as there is room for, and a sign that there is more: a line may not leave the panel. */
function cutTo(pen: Pen, text: string, room: number, style: TextStyle): string {
  let length = text.length;
  while (length > 0 && pen.width(`${text.slice(0, length)}…`, style) > room) length--;
  return `${text.slice(0, length)}…`;
}

/** What the line has just come to, at its right end, or where the next or the last line leaves room for it. */
function paintFlag(
  pen: Pen,
  layout: CodeLayout,
  {row, text, hue, alpha}: FlagMoment,
  code: CodeSubject['code'],
): void {
  const colour = hue === null ? pen.theme.alarm : pen.hue(hue);
  const style = {size: 28, weight: 600, face: 'mono', fill: colour} as const;
  const right = layout.x + layout.width - 10;
  const left = right - pen.width(text, style) - 58;
  const isFree = (at: number) => endOf(pen, layout, code[at]) + 24 < left;
  const at = [row, row + 1, row - 1].find(isFree) ?? row;
  const y = rowTop(layout, at);
  const box = {x: left, y: y + 1, width: right - left, height: layout.lineHeight - 2};
  pen.faded(alpha, () => {
    pen.box(box, {radius: 6, fill: pen.theme.panel, stroke: {colour, width: 3}});
    const edge = {x: left + 40, y: at > row ? box.y : box.y + box.height};
    if (at !== row) paintPointer(pen, edge, at > row, colour);
    paintGlyph(pen, glyphOf(text, hue), {x: left + 26, y: y + layout.lineHeight / 2}, colour);
    pen.text(text, {x: left + 46, y: y + layout.lineHeight * 0.71}, style);
  });
}

function glyphOf(text: string, hue: Hue | null): Glyph {
  if (hue !== null) return 'done';
  return text === 'CancelledError' ? 'cancelled' : 'failed';
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
  return names.find(({name}) => name === token.literal);
}

/** From a flag up or down to the line it speaks of. */
function paintPointer(pen: Pen, {x, y}: Point, isUp: boolean, fill: Colour): void {
  const tip = isUp ? y - 10 : y + 10;
  pen.polygon(
    [
      {x: x - 12, y},
      {x, y: tip},
      {x: x + 12, y},
    ],
    {fill},
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
    const at = {x: x + width / 2 + (width < 30 ? 3 : 5), y: y + (isLetter ? 27 : 26)};
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
