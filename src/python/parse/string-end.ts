import {type Source, SourceError} from '../source.ts';

export const STRING = /(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])?(?:'''|"""|'|")/y;

/** Where the string literal that begins here ends. Braces of f-strings may hold strings of their own. */
export function endOfString(source: Source, from: number, limit: number): number {
  STRING.lastIndex = from;
  const opening = STRING.exec(source.text)?.[0] ?? '';
  const prefix = opening.replace(/['"]+$/, '').toLowerCase();
  const quote = opening.slice(prefix.length);
  const formatted = /[ft]/.test(prefix);
  const what = formatted ? `${prefix.includes('t') ? 't' : 'f'}-string` : 'string';
  let at = from + opening.length;
  while (at < limit) {
    const char = source.text[at];
    if (source.text.startsWith(quote, at)) return at + quote.length;
    if (char === '\n' && quote.length === 1) break;
    // A brace is one behind a backslash, too.
    if (char === '\\') at += formatted && source.text[at + 1] === '{' ? 1 : 2;
    else if (formatted && char === '{') {
      if (source.text[at + 1] === '{') at += 2;
      else at = endOfReplacement(source, at, limit, {what, quote});
    } else at += 1;
  }
  const found =
    quote.length === 3
      ? `unterminated triple-quoted ${what} literal`
      : `unterminated ${what} literal`;
  const line = source.line(quote.length === 3 ? limit : from);
  throw new SourceError(source, from, `${found} (detected at line ${line})`, 'close the quotes');
}

/** The string that a replacement stands in. */
interface Outer {
  readonly what: string;
  readonly quote: string;
}

/** From `{` of an f-string to behind its `}`. */
function endOfReplacement(source: Source, from: number, limit: number, outer: Outer): number {
  let depth = 0;
  // Behind its colon, a replacement holds plain text: quotes open nothing there.
  let plain = 0;
  let at = from;
  while (at < limit) {
    const char = source.text[at] ?? '';
    if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth -= 1;
    else if (char === ':' && depth === 1) plain = 1;
    else if (depth > plain && char === '#') {
      at = endOfComment(source, at, limit);
      continue;
    } else if (depth > plain && beginsString(source, at)) {
      at = endOfInner(source, at, limit, outer);
      continue;
    }
    at += 1;
    if (depth === 0) return at;
  }
  throw new SourceError(source, from, "'{' was never closed", 'close the brace');
}

/** A quote that opens no string most likely closes the one around it. */
function endOfInner(source: Source, from: number, limit: number, {what, quote}: Outer): number {
  try {
    return endOfString(source, from, limit);
  } catch (fault) {
    if (!source.text.startsWith(quote, from)) throw fault;
    throw new SourceError(source, from, `${what}: expecting '}'`, 'close the brace');
  }
}

/** Where the line of a comment ends: quotes and brackets mean nothing before. */
export function endOfComment({text}: Source, from: number, limit: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? limit : Math.min(end, limit);
}

/** Whether a string begins here, its prefix included: the letters of a name or of `in` are none. */
export function beginsString({text}: Source, at: number): boolean {
  STRING.lastIndex = at;
  const isQuote = text[at] === '"' || text[at] === "'";
  return (isQuote || !/\w/.test(text[at - 1] ?? '')) && STRING.test(text);
}
