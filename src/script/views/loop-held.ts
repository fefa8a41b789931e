import {type CodeLine, indentOf, textOf} from '../code.ts';

/** The `finally:` of every `try` around a row, innermost first: an error on its way out of the row passes them. */
export function finallyAround(code: readonly CodeLine[], row: number): number[] {
  const texts = code.map(textOf);
  return headsOf(texts, row)
    .filter(head => /^\s*(try|except|else)\b/.test(texts[head] ?? ''))
    .map(head => clauseAfter(texts, head, /^\s*finally\b/))
    .filter(found => found >= 0);
}

/** The `finally:` that a row stands under, or `undefined`. */
export function finallyOver(code: readonly CodeLine[], row: number): number | undefined {
  const texts = code.map(textOf);
  return headsOf(texts, row).find(head => /^\s*finally\b/.test(texts[head] ?? ''));
}

/** The `finally:` on the way of an error out of `from` that now runs a line among `rows`; `from` may be that itself. */
export function heldBy(
  code: readonly CodeLine[],
  from: number,
  rows: readonly number[],
): number | undefined {
  return [from, ...finallyAround(code, from)].find(head =>
    rows.some(row => row >= 0 && finallyOver(code, row) === head),
  );
}

/** The lines that open the blocks around a row, innermost first, up to its `def`. */
function headsOf(texts: readonly string[], row: number): number[] {
  const heads: number[] = [];
  let depth = indentOf(texts[row]);
  for (let i = row - 1; i >= 0 && depth > 0; i--) {
    const indent = indentOf(texts[i]);
    if (indent < 0 || indent >= depth) continue;
    if (/^\s*(async )?def\b/.test(texts[i] ?? '')) break;
    heads.push(i);
    depth = indent;
  }
  return heads;
}

/** The next clause of the same statement that is like `pattern`, or -1. */
function clauseAfter(texts: readonly string[], head: number, pattern: RegExp): number {
  const depth = indentOf(texts[head]);
  for (let i = head + 1; i < texts.length; i++) {
    const indent = indentOf(texts[i]);
    if (indent < 0 || indent > depth) continue;
    if (indent === depth && pattern.test(texts[i] ?? '')) return i;
    if (indent < depth || !/^\s*(except|else)\b/.test(texts[i] ?? '')) return -1;
  }
  return -1;
}
