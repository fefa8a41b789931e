import type {Expr, Literal, Replacement} from './ast.ts';
import {endOfString, type Token} from './lexer.ts';
import {type Source, SourceError} from './source.ts';

export function numberLiteral(text: string): Literal {
  const plain = text.replaceAll('_', '');
  if (/[jJ]$/.test(plain)) return {kind: 'imaginary', float: Number(plain.slice(0, -1))};
  if (/^0[xXoObB]/.test(plain)) return {kind: 'int', int: smallest(BigInt(plain.toLowerCase()))};
  if (/[.eE]/.test(plain)) return {kind: 'float', float: Number(plain)};
  return {kind: 'int', int: plain.length < 16 ? Number(plain) : smallest(BigInt(plain))};
}

function smallest(int: bigint): number | bigint {
  const number = Number(int);
  return Number.isSafeInteger(number) ? number : int;
}

/** Parses the expression between two offsets. */
type ParseExpr = (from: number, to: number) => Expr;

/** Strings that stand side by side are one. */
export function joinStrings(source: Source, tokens: readonly Token[], parse: ParseExpr): Expr {
  const from = tokens[0]?.from ?? 0;
  const to = tokens.at(-1)?.to ?? from;
  const parts: (string | Replacement)[] = [];
  let bytes = 0;
  let formatted = false;
  for (const token of tokens) {
    const prefix = (/^[a-zA-Z]*/.exec(token.text)?.[0] ?? '').toLowerCase();
    const quote =
      token.text.slice(prefix.length).startsWith(token.text[prefix.length]?.repeat(3) ?? ' ') &&
      token.text.length >= prefix.length + 6
        ? 3
        : 1;
    const start = token.from + prefix.length + quote;
    const end = token.to - quote;
    const raw = prefix.includes('r');
    if (prefix.includes('t')) {
      throw new SourceError(source, token.from, 't-strings are not supported', 'use an f-string');
    }
    if (prefix.includes('b')) bytes += 1;
    if (prefix.includes('f')) {
      formatted = true;
      parts.push(...replacements({source, parse}, start, end, raw, false).parts);
    } else {
      const text = source.text.slice(start, end).replaceAll('\r\n', '\n');
      parts.push(raw ? text : unescaped(source, start, text, prefix.includes('b')));
    }
  }
  if (bytes > 0 && bytes < tokens.length) {
    const found = 'cannot mix bytes and nonbytes literals';
    throw new SourceError(source, from, found, 'make them all bytes, or none');
  }
  if (formatted) return {type: 'JoinedStr', parts: merge(parts), from, to};
  const text = parts.join('');
  const value: Literal = bytes > 0 ? {kind: 'bytes', bytes: text} : {kind: 'str', str: text};
  return {type: 'Constant', value, from, to};
}

function merge(parts: readonly (string | Replacement)[]): (string | Replacement)[] {
  const merged: (string | Replacement)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged;
}

/** Text and `{replacements}` of an f-string, or of a format spec (which ends at `}`). */
interface Reader {
  readonly source: Source;
  readonly parse: ParseExpr;
}

function replacements(reader: Reader, from: number, to: number, raw: boolean, spec: boolean) {
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
      throw new SourceError(source, at, "f-string: single '}' is not allowed", 'write "}}"');
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
  if (inner.trim() === '') {
    throw new SourceError(
      source,
      open,
      "f-string: valid expression required before '}'",
      'write an expression between the braces',
    );
  }
  const value = reader.parse(open + 1, end);
  let at = end;
  let shown: string | null = null;
  if (text[at] === '=') {
    at += 1;
    while (text[at] === ' ') at += 1;
    shown = text.slice(open + 1, at);
  }
  let conversion: '' | 'r' | 's' | 'a' = '';
  if (text[at] === '!') {
    const letter = text[at + 1] ?? '';
    if (!'rsa'.includes(letter) || letter === '') {
      const found = `f-string: invalid conversion character '${letter}': expected 's', 'r', or 'a'`;
      throw new SourceError(source, at, found, 'write !r, !s or !a');
    }
    conversion = letter as 'r';
    at += 2;
  }
  let spec: Replacement['spec'] = null;
  if (text[at] === ':') {
    const format = replacements(reader, at + 1, limit, raw, true);
    spec = merge(format.parts);
    at = format.at;
  }
  if (text[at] !== '}') {
    throw new SourceError(source, at, "f-string: expecting '}'", 'close the brace');
  }
  const plain = shown !== null && conversion === '' && spec === null ? 'r' : conversion;
  const whole: Replacement = {value, text: shown, conversion: plain, spec, from: open, to: at + 1};
  return {parts: shown === null ? [whole] : [shown, whole], at: at + 1};
}

/** The expression of a replacement ends at `!`, `:`, `=` or `}` outside brackets and strings. */
function endOfExpression(source: Source, from: number, limit: number): number {
  const {text} = source;
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'") {
      let start = at;
      while (/[a-zA-Z]/.test(text[start - 1] ?? '') && start > from) start -= 1;
      if (at - start > 2) start = at;
      at = endOfString(source, start, limit) - 1;
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

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}; // prettier-ignore

/** Backslash escapes of a string that is not raw. */
function unescaped(source: Source, from: number, text: string, bytes: boolean): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}]*)\}|([\s\S])|$)/g,
    (whole, octal, hex, short, long, name, other, offset: number) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (bytes) return other === undefined ? whole : (SIMPLE[other] ?? whole);
      if (short !== undefined) return String.fromCharCode(Number.parseInt(short, 16));
      if (long !== undefined) return String.fromCodePoint(Number.parseInt(long, 16));
      if (name !== undefined) {
        const found = `"\\N{${name}}" is not supported`;
        throw new SourceError(
          source,
          from + offset,
          found,
          'write the character itself, or \\u and its number',
        );
      }
      if (other === 'x' || other === 'u' || other === 'U') {
        const what = {x: 'truncated \\xXX', u: 'truncated \\uXXXX', U: 'truncated \\UXXXXXXXX'}[
          other as 'x'
        ];
        const found = `(unicode error) 'unicodeescape' codec can't decode bytes: ${what} escape`;
        throw new SourceError(
          source,
          from + offset,
          found,
          'double the backslash, or make it a raw string r"..."',
        );
      }
      return SIMPLE[other] ?? whole;
    },
  );
}
