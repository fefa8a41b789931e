import {indentOf} from '../code.ts';

/** What is left of a long program. */
export interface Folded {
  /** The lines that are shown, from 1. */
  readonly rows: readonly number[];
  /** Those of them that stand for two lines or more, as an ellipsis. */
  readonly folds: readonly number[];
}

const BRANCH = /^\s*(except|else|elif|finally)\b/;
const CLOSING = /^[)\]}]/;

/**
 * Of a long program, where something happens, and the blocks and functions that it happens in. What else such a function
 * does is folded; what stands between functions is left out.
 */
export function folded(
  lines: readonly string[],
  idle: ReadonlySet<number>,
  busy: Iterable<number>,
): Folded {
  const within = [...busy].flatMap(line => withBlocks(lines, line));
  const needed = new Set(within.flatMap(line => [line, ...handlersOf(lines, line)]));
  const isShown = (line: number) =>
    needed.has(line) ||
    (!idle.has(line) && !isBlank(lines, line) && needed.has(topOf(lines, line)));
  const shown = lines.map((_, i) => i + 1).filter(isShown);
  const rows: number[] = [];
  const folds: number[] = [];
  for (const [i, line] of shown.entries()) {
    const isFolded = (at: number) => at in shown && !needed.has(shown[at] ?? 0);
    if (isFolded(i) && isFolded(i - 1)) continue;
    if (isFolded(i) && isFolded(i + 1)) folds.push(line);
    rows.push(...gapAbove(lines, idle, line), line);
  }
  return {rows, folds};
}

/** A line, and those that open the blocks it stands in, with the decorators of the functions. */
function withBlocks(lines: readonly string[], line: number): number[] {
  const found = [line];
  for (let at = line - 1; at > 0; at--) if (isOver(lines, at, found.at(-1) ?? 1)) found.push(at);
  return found;
}

/** Whether a line opens what `line` is in, or what `line` is a branch of, or decorates it. */
function isOver(lines: readonly string[], at: number, line: number): boolean {
  const [text = '', under = ''] = [lines[at - 1], lines[line - 1]];
  if (isBlank(lines, at) || indentOf(text) > indentOf(under)) return false;
  if (indentOf(text) < indentOf(under)) return true;
  return BRANCH.test(under) || (at === line - 1 && text.trimStart().startsWith('@'));
}

/** The `except` and `finally` of a `try`: an error is seen to come by. */
function handlersOf(lines: readonly string[], line: number): number[] {
  const text = lines[line - 1] ?? '';
  if (!/^\s*try:/.test(text)) return [];
  const found: number[] = [];
  for (let at = line + 1; at <= lines.length; at++) {
    const under = lines[at - 1] ?? '';
    if (isBlank(lines, at) || indentOf(under) > indentOf(text)) continue;
    if (indentOf(under) < indentOf(text) || !BRANCH.test(under)) break;
    found.push(at);
  }
  return found;
}

/** The line at the left margin that it is a part of. */
function topOf(lines: readonly string[], line: number): number {
  const isTop = (text: string) => indentOf(text) === 0 && !CLOSING.test(text);
  return lines.slice(0, line).findLastIndex(isTop) + 1;
}

/** The blank line before what stands at the left margin, if there is one. */
function gapAbove(lines: readonly string[], idle: ReadonlySet<number>, line: number): number[] {
  if (indentOf(lines[line - 1]) > 0) return [];
  let above = line - 1;
  while (above > 0 && idle.has(above) && !isBlank(lines, above)) above--;
  return above > 0 && isBlank(lines, above) ? [above] : [];
}

function isBlank(lines: readonly string[], line: number): boolean {
  return (lines[line - 1] ?? '').trim() === '';
}
