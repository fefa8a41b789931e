/** A stretch of Python in a lesson, as it stands in the Markdown. Lines count from 1. */
export interface Block {
  /** The line that opens it: the fence, or the code itself where there is no fence. */
  readonly line: number;
  /** The line of the first line of code. */
  readonly codeLine: number;
  /** The last line that belongs to it, its closing fence included. */
  readonly end: number;
  /** What stands before the fence in its line, when that is a place in a list. */
  readonly indent: string;
  /** The rest of the fence's line, such as `python clip id=two-naps`; empty without a fence. */
  readonly info: string;
  /** Without the indentation that all its lines share. */
  readonly code: string;
  /** With it. */
  readonly raw: string;
  /** The heading it stands under; empty above the first. */
  readonly heading: string;
}

/** Code without the indentation that all its lines share. */
export function dedented(code: string): string {
  const lines = code.split('\n').map(line => (line.trim() === '' ? '' : line.trimEnd()));
  const indents = lines.filter(Boolean).map(line => line.length - line.trimStart().length);
  const shared = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines.map(line => line.slice(Math.min(shared, line.length))).join('\n');
}
