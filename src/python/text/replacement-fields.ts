import {valueError} from '../objects/errors.ts';
import {count} from './format-spec.ts';

/** `{name!conversion:spec}` of `str.format`. */
export interface Field {
  readonly name: string;
  readonly conversion: string;
  readonly spec: string;
  /** Whether the specification has fields of its own. */
  readonly isNested: boolean;
}

/** A step on the way from what the name says first: `.name` or `[index]`. */
type Step =
  | {readonly kind: 'attribute'; readonly name: string}
  | {readonly kind: 'item'; readonly index: number | string};

/** The text and the fields of a format, as CPython's `MarkupIterator` finds them. Throws ValueError where it is at fault. */
export function* parseMarkup(text: string): Generator<string | Field> {
  for (let at = 0; at < text.length; ) {
    const brace = /[{}]/.exec(text.slice(at))?.index;
    if (brace === undefined) {
      yield text.slice(at);
      return;
    }
    const open = at + brace;
    const char = text[open] as string;
    if (char === '}' && text[open + 1] !== '}')
      throw valueError("Single '}' encountered in format string");
    if (open + 1 === text.length) throw valueError("Single '{' encountered in format string");
    if (text[open + 1] === char) {
      yield text.slice(at, open + 1);
      at = open + 2;
      continue;
    }
    yield text.slice(at, open);
    const [field, end] = parseField(text, open + 1);
    yield field;
    at = end;
  }
}

/** The field that begins here, and where the text goes on. */
function parseField(text: string, from: number): [Field, number] {
  const end = endOfName(text, from);
  const name = text.slice(from, end);
  const mark = text[end];
  if (mark === '}') return [{name, conversion: '', spec: '', isNested: false}, end + 1];
  if (mark === ':') return withSpec(text, end + 1, name, '');
  if (mark !== '!') throw valueError("expected '}' before end of string");
  const conversion = String.fromCodePoint(text.codePointAt(end + 1) ?? 0);
  if (end + 1 >= text.length)
    throw valueError('end of string while looking for conversion specifier');
  const after = end + 1 + conversion.length;
  if (text[after] === '}') return [{name, conversion, spec: '', isNested: false}, after + 1];
  if (after < text.length && text[after] !== ':')
    throw valueError("expected ':' after conversion specifier");
  return withSpec(text, after + 1, name, conversion);
}

function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length && !'}:!'.includes(text[at] as string); at++) {
    if (text[at] === '{') throw valueError("unexpected '{' in field name");
    if (text[at] === '[') {
      const close = text.indexOf(']', at);
      at = close < 0 ? text.length - 1 : close;
    }
  }
  return at;
}

function withSpec(text: string, from: number, name: string, conversion: string): [Field, number] {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth > 0) continue;
    const spec = text.slice(from, at);
    return [{name, conversion, spec, isNested: spec.includes('{')}, at + 1];
  }
  throw valueError("unmatched '{' in format spec");
}

/** `a.b[0]`: what comes first, and the steps from there, which are read as they are gone. */
export function partsOfName(name: string): [string, () => Generator<Step>] {
  const first = /^[^.[]*/.exec(name)?.[0] ?? '';
  return [first, () => steps(name, first.length)];
}

function* steps(name: string, from: number): Generator<Step> {
  for (let at = from; at < name.length; ) {
    const isItem = name[at] === '[';
    if (!isItem && name[at] !== '.')
      throw valueError("Only '.' or '[' may follow ']' in format field specifier");
    const rest = name.slice(at + 1);
    const text = (isItem ? /^[^\]]*/ : /^[^.[]*/).exec(rest)?.[0] ?? '';
    if (isItem && text.length === rest.length) throw valueError("Missing ']' in format string");
    if (text === '') throw valueError('Empty attribute in format string');
    at += text.length + (isItem ? 2 : 1);
    if (isItem) yield {kind: 'item', index: /^\d+$/.test(text) ? count(text) : text};
    else yield {kind: 'attribute', name: text};
  }
}
