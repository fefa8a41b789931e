import {type Source, SourceError} from '../source.ts';
import type {Expr, Replacement} from './ast.ts';
import {unescaped} from './escapes.ts';
import {beginsString, endOfComment, endOfString} from './string-end.ts';

/** Parses the expression between two offsets. */
export type ParseExpr = (from: number, to: number) => Expr;

export function merge(parts: readonly (string | Replacement)[]): (string | Replacement)[] {
  const merged: (string | Replacement)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged;
}

/** Text and `{replacements}` of an f-string or a t-string, or of a format spec (which ends at `}`). */
interface Reader {
  readonly source: Source;
  readonly parse: ParseExpr;
  /** What errors call it. */
  readonly kind: 'f-string' | 't-string';
}

export function replacements(
  reader: Reader,
  from: number,
  to: number,
  raw: boolean,
  spec: boolean,
) {
  const {source} = reader;
  const {text} = source;
  const parts: (string | Replacement)[] = [];
  let at = from;
  let plain = from;
  const flush = () => {
    const piece = text.slice(plain, at);
    if (piece !== '') parts.push(raw ? piece : unescaped(source, plain, piece, false));
  };
  while (at < to) {
    const char = text[at];
    if (char === '\\' && !raw && text[at + 1] === 'N' && text[at + 2] === '{') {
      at = text.indexOf('}', at) + 1;
    } else if (char === '\\')
      at += char === '\\' && (text[at + 1] === '{' || text[at + 1] === '}') ? 1 : 2;
    else if ((char === '{' || char === '}') && text[at + 1] === char && !spec) {
      at += 1;
      flush();
      at += 1;
      plain = at;
    } else if (char === '{') {
      flush();
      const replacement = parseReplacement(reader, at, to, raw);
      parts.push(...replacement.parts);
      at = replacement.at;
      plain = at;
    } else if (char === '}' && spec) break;
    else if (char === '}') {
      throw new SourceError(source, at, `${reader.kind}: single '}' is not allowed`, 'write "}}"');
    } else at += 1;
  }
  flush();
  return {parts, at};
}

function parseReplacement(reader: Reader, open: number, limit: number, raw: boolean) {
  const {source} = reader;
  const {text} = source;
  const end = endOfExpression(source, open + 1, limit);
  const inner = text.slice(open + 1, end);
  checkExpression(reader, open, end);
  const value = reader.parse(open + 1, end);
  let at = end;
  let shown: string | null = null;
  if (text[at] === '=') {
    at += 1;
    while (text[at] === ' ') at += 1;
    shown = text.slice(open + 1, at);
  }
  let conversion: Replacement['conversion'] = '';
  if (text[at] === '!') {
    conversion = conversionAt(reader, at + 1);
    at += 2;
    while (/\s/.test(text[at] ?? '')) at += 1;
  }
  let spec: Replacement['spec'] = null;
  if (text[at] === ':') {
    const format = replacements(reader, at + 1, limit, raw, true);
    spec = merge(format.parts);
    at = format.at;
  }
  if (text[at] !== '}') {
    throw new SourceError(source, at, `${reader.kind}: expecting '}'`, 'close the brace');
  }
  const plain = shown !== null && conversion === '' && spec === null ? 'r' : conversion;
  const written = inner.trimEnd();
  const whole: Replacement = {
    value,
    written,
    text: shown,
    conversion: plain,
    spec,
    from: open,
    to: at + 1,
  };
  return {parts: shown === null ? [whole] : [shown, whole], at: at + 1};
}

/** What is no expression by the looks of it, or one that its first colon would cut. */
function checkExpression({source, kind}: Reader, open: number, end: number): void {
  const written = source.text.slice(open + 1, end);
  if (written.trim() === '') {
    const found = `${kind}: valid expression required before '${source.text[end]}'`;
    throw new SourceError(source, end, found, 'write an expression between the braces');
  }
  const lambda = /^\s*lambda\b/.exec(written);
  if (lambda !== null && source.text[end] === ':') {
    const at = open + lambda[0].length - 'lambda'.length + 1;
    const found = `${kind}: lambda expressions are not allowed without parentheses`;
    throw new SourceError(source, at, found, 'put parentheses around it');
  }
}

/** The letter behind the exclamation mark. */
function conversionAt({source, kind}: Reader, at: number): 'r' | 's' | 'a' {
  const fail = (found: string): never => {
    throw new SourceError(source, at, `${kind}: ${found}`, 'write !r, !s or !a');
  };
  const letters = /[\s\p{ID_Continue}]*/uy;
  letters.lastIndex = at;
  const word = letters.exec(source.text)?.[0].trimEnd() ?? '';
  if (/^\s/.test(word)) fail('conversion type must come right after the exclamation mark');
  if (word === '') fail('missing conversion character');
  if (word !== 'r' && word !== 's' && word !== 'a')
    fail(`invalid conversion character '${word}': expected 's', 'r', or 'a'`);
  return word as 'r' | 's' | 'a';
}

/** The expression of a replacement ends at `!`, `:`, `=` or `}` outside brackets and strings. */
function endOfExpression(source: Source, from: number, limit: number): number {
  const {text} = source;
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const char = text[at] ?? '';
    if (char === '#') at = endOfComment(source, at, limit);
    else if (beginsString(source, at)) {
      at = endOfString(source, at, limit) - 1;
      continue;
    }
    if ('([{'.includes(char)) depth += 1;
    else if (depth > 0 && ')]}'.includes(char)) depth -= 1;
    else if (depth === 0) {
      if (char === '}' || char === ':') return at;
      if (char === '!' && text[at + 1] !== '=') return at;
      if (char === '=' && text[at + 1] !== '=' && !'=!<>'.includes(text[at - 1] ?? '')) return at;
      if (char === '=' && text[at + 1] === '=') at += 1;
    }
  }
  return limit;
}
