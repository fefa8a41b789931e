import {PyDict} from '../objects/dict.ts';
import {defineError, error, errorType, typeError} from '../objects/errors.ts';
import {type Maybe, pythonFunctions} from '../objects/natives.ts';
import {typeOf} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyFloat, PyList, PyTuple} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {unboxed} from '../operations/equality.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {isNumber, small} from '../operations/numbers.ts';
import {isLess} from '../operations/ordering.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {repr} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {registerModule} from './registry.ts';

const decodeError = defineError('JSONDecodeError', [errorType('ValueError')], 'json.decoder');

interface Style {
  readonly indent: string | null;
  readonly sort: boolean;
  readonly ascii: boolean;
  readonly item: string;
  readonly key: string;
  readonly fallback: Value;
}

function quote(text: string, ascii: boolean): string {
  const quoted = JSON.stringify(text);
  if (!ascii) return quoted;
  return Array.from({length: quoted.length}, (_, at) => {
    const code = quoted.charCodeAt(at);
    return code < 128 ? quoted[at] : `\\u${code.toString(16).padStart(4, '0')}`;
  }).join('');
}

/** A str or an int of a class of the program's own is written as any other: its methods are not asked. */
function encode(given: Value, style: Style, depth: number): string {
  const value = unboxed(given);
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string') return quote(value, style.ascii);
  if (value instanceof PyFloat) return number(value);
  if (isNumber(value)) return str(value);
  if (value instanceof PyList || value instanceof PyTuple) {
    return wrap(
      '[',
      ']',
      value.items.map(item => encode(item, style, depth + 1)),
      style,
      depth,
    );
  }
  if (value instanceof PyDict) return wrap('{', '}', members(value, style, depth), style, depth);
  if (style.fallback !== null) return encode(call(style.fallback, [given]), style, depth);
  throw typeError(`Object of type ${typeOf(given).name} is not JSON serializable`);
}

function number(value: PyFloat): string {
  const text = repr(new PyFloat(value.value));
  return {nan: 'NaN', inf: 'Infinity', '-inf': '-Infinity'}[text] ?? text;
}

function members(dict: PyDict, style: Style, depth: number): string[] {
  const entries = [...dict.entries()];
  if (style.sort) entries.sort((a, b) => (isLess(a.key, b.key) ? -1 : 1));
  return entries.map(
    ({key, value}) =>
      `${quote(keyText(key), style.ascii)}${style.key}${encode(value, style, depth + 1)}`,
  );
}

function keyText(key: Value): string {
  const text = unboxed(key);
  if (typeof text === 'string') return text;
  if (key === null || typeof key === 'boolean' || isNumber(key)) return encode(key, PLAIN, 0);
  throw typeError(`keys must be str, int, float, bool or None, not ${typeOf(key).name}`);
}

const PLAIN: Style = {
  indent: null,
  sort: false,
  ascii: true,
  item: ', ',
  key: ': ',
  fallback: null,
};

function wrap(
  open: string,
  close: string,
  parts: readonly string[],
  style: Style,
  depth: number,
): string {
  if (parts.length === 0) return open + close;
  if (style.indent === null) return open + parts.join(style.item) + close;
  const inner = `\n${style.indent.repeat(depth + 1)}`;
  return `${open}${inner}${parts.join(`${style.item.trimEnd()}${inner}`)}\n${style.indent.repeat(depth)}${close}`;
}

class Reader {
  readonly #text: string;
  #at = 0;

  public constructor(text: string) {
    this.#text = text;
  }

  public read(): Value {
    const value = this.#value();
    this.#skip();
    if (this.#at < this.#text.length) throw this.#error('Extra data');
    return value;
  }

  #skip(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #error(what: string, at = this.#at): Value {
    const before = this.#text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    const raised = error('JSONDecodeError', `${what}: line ${line} column ${column} (char ${at})`);
    raised.attrs = new Map<string, Value>([
      ['msg', what],
      ['pos', at],
      ['lineno', line],
      ['colno', column],
    ]);
    return raised;
  }

  #value(): Value {
    this.#skip();
    const char = this.#text[this.#at];
    if (char === '{') return this.#object();
    if (char === '[') return this.#array();
    if (char === '"') return this.#string();
    const match = /(?:true|false|null|NaN|-?Infinity|-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)/y;
    match.lastIndex = this.#at;
    const found = match.exec(this.#text);
    if (found === null) throw this.#error('Expecting value');
    this.#at = match.lastIndex;
    return literal(found[0], found[1] !== undefined || found[2] !== undefined);
  }

  #string(): string {
    const match = /"(?:[^"\\\n]|\\.)*"/y;
    match.lastIndex = this.#at;
    const found = match.exec(this.#text);
    if (found === null) throw this.#error('Unterminated string starting at');
    this.#at = match.lastIndex;
    return JSON.parse(found[0]) as string;
  }

  #array(): Value {
    this.#at += 1;
    const items: Value[] = [];
    this.#skip();
    if (this.#text[this.#at] === ']') this.#at += 1;
    else {
      do items.push(this.#value());
      while (this.#more(']'));
    }
    return new PyList(items);
  }

  #object(): Value {
    this.#at += 1;
    const dict = new PyDict();
    this.#skip();
    if (this.#text[this.#at] === '}') {
      this.#at += 1;
      return dict;
    }
    do {
      this.#skip();
      if (this.#text[this.#at] !== '"')
        throw this.#error('Expecting property name enclosed in double quotes');
      const key = this.#string();
      this.#skip();
      if (this.#text[this.#at] !== ':') throw this.#error("Expecting ':' delimiter");
      this.#at += 1;
      dict.set(key, this.#value());
    } while (this.#more('}'));
    return dict;
  }

  #more(close: string): boolean {
    this.#skip();
    const char = this.#text[this.#at];
    if (char !== ',' && char !== close) throw this.#error("Expecting ',' delimiter");
    this.#at += 1;
    return char === ',';
  }
}

function literal(text: string, isFloat: boolean): Value {
  switch (text) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
      return null;
    case 'NaN':
      return new PyFloat(Number.NaN);
  }
  if (text.endsWith('Infinity')) return new PyFloat(text.startsWith('-') ? -Infinity : Infinity);
  return isFloat ? new PyFloat(Number(text)) : small(BigInt(text));
}

type DumpOptions = [
  indent?: Maybe,
  sort?: Maybe,
  ascii?: Maybe,
  fallback?: Maybe,
  separators?: Maybe,
];

function dumps(value: Maybe, ...options: DumpOptions): string {
  const [indent, sort, ascii, fallback, separators] = options;
  const pair = separators instanceof PyTuple ? separators.items.map(str) : [];
  return encode(
    value as Value,
    {
      indent:
        indent == null ? null : typeof indent === 'string' ? indent : ' '.repeat(asIndex(indent)),
      sort: truth(sort ?? false),
      ascii: truth(ascii ?? true),
      item: pair[0] ?? ', ',
      key: pair[1] ?? ': ',
      fallback: fallback ?? null,
    },
    0,
  );
}

registerModule('json', () => [
  ...pythonFunctions({
    dumps: ['obj, *, indent=, sort_keys=, ensure_ascii=, default=, separators=, **options', dumps],
    dump: [
      'obj, fp, *, indent=, sort_keys=, ensure_ascii=, default=, separators=, **options',
      (value, file, ...rest) => {
        call(getAttribute(file as Value, 'write'), [dumps(value, ...(rest as DumpOptions))]);
      },
    ],
    loads: ['s, **options', text => new Reader(str(text as Value)).read()],
    load: [
      'fp, **options',
      file => new Reader(str(call(getAttribute(file as Value, 'read'), []))).read(),
    ],
  }),
  ['JSONDecodeError', decodeError],
]);
