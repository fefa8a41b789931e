import type {Anchor, Code} from '../compile/code.ts';
import type {Source} from '../source.ts';

/** What a traceback says of one frame: its line, and what in it failed. */
export function entryLines(code: Code, at: number, line: number): string[] {
  const {source, spans} = code.places;
  const head = `  File "${source.file}", line ${line}, in ${code.name}`;
  const span = spans[at];
  // What a library makes up is in no file that could be read, nor what came from the standard input.
  if (!source.isKept || source.lineText(line).trim() === '') return [head];
  if (span === undefined || source.line(span.from) !== line || span.to <= span.from) {
    return [head, `    ${source.lineText(line).trim()}`];
  }
  const to = span.from + source.text.slice(span.from, span.to).trimEnd().length;
  return [head, ...excerpt(source, line, {...span, to}).map(text => `    ${text}`)];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly anchor: Anchor;
}

/** A place in an excerpt: its line, from 0, and its column. */
interface Spot {
  readonly line: number;
  readonly column: number;
}

/** The first line, the last, and those around what is marked; the rest is only counted. */
function excerpt(source: Source, line: number, span: Span): string[] {
  const spot = (offset: number): Spot => ({
    line: source.line(offset) - line,
    column: source.column(offset),
  });
  const [from, to] = [spot(span.from), spot(span.to)];
  // Nothing is marked behind the end of a line.
  const lineAt = (index: number) => source.lineText(line + index).trimEnd();
  const all = Array.from({length: to.line + 1}, (_, index) => lineAt(index));
  const anchor = span.anchor && {from: spot(span.anchor.from), to: spot(span.anchor.to)};
  const margin = sharedIndent(all);
  const isMarked = showsMarks(all, from, to, anchor !== null, isCall(source, span));
  const lines: string[] = [];
  let last = -1;
  for (const index of significant(all.length, anchor)) {
    const between = index - last - 1;
    if (between === 1) lines.push(...shown(index - 1));
    else if (between > 1) lines.push(`...<${between} lines>...`);
    lines.push(...shown(index));
    last = index;
  }
  return lines;

  function shown(index: number): string[] {
    const text = all[index] ?? '';
    const own = isMarked ? [text, marks(text, index, all.length, from, to, anchor)] : [text];
    return own.map(each => each.slice(margin));
  }
}

type Marked = {readonly from: Spot; readonly to: Spot} | null;

function significant(count: number, anchor: Marked): number[] {
  const around = anchor === null ? [] : [anchor.from.line, anchor.to.line];
  const lines = new Set([0, count - 1, ...around.flatMap(at => [at - 1, at, at + 1])]);
  return [...lines].filter(at => at >= 0 && at < count).sort((a, b) => a - b);
}

function isCall(source: Source, {to, anchor}: Span): boolean {
  return anchor !== null && anchor.to === to && source.text[anchor.from] === '(';
}

/** No marks under what fills its line, nor under `x = f()` and `return f()`, which say it all themselves. */
function showsMarks(
  all: readonly string[],
  from: Spot,
  to: Spot,
  hasAnchor: boolean,
  call: boolean,
): boolean {
  const before = (all[0] ?? '').slice(0, from.column).trimStart();
  const after = (all.at(-1) ?? '').slice(to.column).trimEnd();
  const ends = /^\s*(#.*|;.*)?$/.test(after) && isWhole(after);
  const name = (all[0] ?? '').slice(from.column);
  // CPython compares columns in characters with columns in bytes.
  const isSame = isAscii(before) && isAscii((all.at(-1) ?? '').slice(0, to.column));
  if (call && ends && isSame && /^\w+\s*=\s*$/.test(before)) return false;
  if (call && ends && isSame && /^return\s+$/.test(before) && /^\w+\s*\(/.test(name)) return false;
  return hasAnchor || before !== '' || after !== '';
}

/** Whether the rest of a line is all of its statements: CPython reads the lines that it shows anew. */
function isWhole(rest: string): boolean {
  const code = rest.replaceAll(/"(\\.|[^"\\])*"|'(\\.|[^'\\])*'/g, '').replace(/#.*/, '');
  return code.replaceAll(/[^([{]/g, '').length === code.replaceAll(/[^)\]}]/g, '').length;
}

function isAscii(text: string): boolean {
  return [...text].every(char => char < '\u0080');
}

/** `~~~^^^` under a line's part of what failed. */
function marks(
  text: string,
  index: number,
  count: number,
  from: Spot,
  to: Spot,
  anchor: Marked,
): string {
  const end = width(text, index === count - 1 ? to.column : text.length);
  const start = Math.max(
    width(text, text.length - text.trimStart().length),
    index === 0 ? width(text, from.column) : 0,
  );
  let line = '';
  for (let column = 0; column < end; column++) {
    line += column < start ? ' ' : mark(text, index, column, anchor);
  }
  return line;
}

function mark(text: string, index: number, column: number, anchor: Marked): string {
  if (anchor === null) return '^';
  const {from, to} = anchor;
  const isAfter = index > from.line || (index === from.line && column >= width(text, from.column));
  const isBefore = index < to.line || (index === to.line && column < width(text, to.column));
  return isAfter && isBefore ? '^' : '~';
}

/** Chinese characters and the like are two columns wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

function width(text: string, end: number): number {
  let columns = 0;
  for (const char of text.slice(0, end)) columns += WIDE.test(char) ? 2 : 1;
  return columns;
}

function sharedIndent(lines: readonly string[]): number {
  const indents = lines
    .filter(line => line.trim() !== '')
    .map(line => line.length - line.trimStart().length);
  return Math.min(...indents);
}
