import {PyDict} from '../../objects/dict.ts';
import {defineError, error, errorType} from '../../objects/errors.ts';
import type {PyException} from '../../objects/exceptions.ts';
import {methods} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyFloat, PyList, PyTuple} from '../../objects/values.ts';
import {small} from '../../operations/numbers.ts';
import {call} from '../../run/calls.ts';
import {chargeItems} from '../../run/vm.ts';
import {str} from '../../text/str.ts';
import {endOfString} from './strings.ts';

export const decodeError = defineError(
  'JSONDecodeError',
  [errorType('ValueError')],
  'json.decoder',
);

/** Tells a JSONDecodeError what was found, and where in the text. */
function placed(raised: PyException, what: string, text: string, at: number): PyException {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  raised.args = [`${what}: line ${line} column ${column} (char ${at})`];
  raised.attrs ??= new Map();
  const found = {msg: what, doc: text, pos: at, lineno: line, colno: column};
  for (const [name, value] of Object.entries(found)) raised.attrs.set(name, value);
  return raised;
}

methods(decodeError, {
  __init__: [
    'msg, doc, pos',
    (self, what, text, at) => {
      placed(self as PyException, str(what as Value), str(text as Value), Number(at));
    },
  ],
});

/** What the program wants to make of the parts itself; null where it does not. */
export interface Hooks {
  readonly object: Value;
  readonly pairs: Value;
  readonly float: Value;
  readonly int: Value;
  readonly constant: Value;
}

type Pair = readonly [key: string, value: Value];

const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

/** Reads a text, and says where it is no JSON as CPython's scanner does. */
export class Decoder {
  readonly #text: string;
  readonly #hooks: Hooks;
  #at = 0;

  public constructor(text: string, hooks: Hooks) {
    this.#text = text;
    this.#hooks = hooks;
  }

  public decode(): Value {
    if (this.#text.startsWith('\ufeff'))
      throw this.error('Unexpected UTF-8 BOM (decode using utf-8-sig)');
    const value = this.#value();
    this.#skip();
    if (this.#at < this.#text.length) throw this.error('Extra data');
    return value;
  }

  /** What begins at a place, and where it ends. */
  public decodeAt(at: number): readonly [Value, number] {
    this.#at = at;
    if (' \t\n\r'.includes(this.#text[at] ?? '')) throw this.error('Expecting value');
    return [this.#value(), this.#at];
  }

  #skip(): void {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? '?')) this.#at += 1;
  }

  /** The JSONDecodeError for a place. */
  public error(what: string, at = this.#at): PyException {
    return placed(error('JSONDecodeError'), what, this.#text, at);
  }

  #value(): Value {
    this.#skip();
    chargeItems(1);
    const char = this.#text[this.#at];
    if (char === '{') return this.#object();
    if (char === '[') return this.#array();
    if (char === '"') return this.#string();
    const match = /true|false|null|NaN|-?Infinity|-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
    match.lastIndex = this.#at;
    const found = match.exec(this.#text);
    if (found === null) throw this.error('Expecting value');
    this.#at = match.lastIndex;
    return this.#literal(found[0], found[1] !== undefined || found[2] !== undefined);
  }

  #literal(text: string, isFloat: boolean): Value {
    if (text === 'null') return null;
    if (text === 'true' || text === 'false') return text === 'true';
    const constant = CONSTANTS.get(text);
    const {constant: ofConstant, float, int} = this.#hooks;
    if (constant !== undefined) {
      return ofConstant === null ? new PyFloat(constant) : call(ofConstant, [text]);
    }
    if (isFloat) return float === null ? new PyFloat(Number(text)) : call(float, [text]);
    return int === null ? small(BigInt(text)) : call(int, [text]);
  }

  #string(): string {
    const start = this.#at;
    const end = endOfString(this.#text, start);
    if ('what' in end) throw this.error(end.what, end.at);
    this.#at = end.at;
    return JSON.parse(this.#text.slice(start, end.at)) as string;
  }

  #array(): Value {
    const items: Value[] = [];
    if (!this.#isEmpty(']')) {
      do items.push(this.#value());
      while (this.#more(']', 'array'));
    }
    return new PyList(items);
  }

  #object(): Value {
    const pairs: Pair[] = [];
    if (!this.#isEmpty('}')) {
      do pairs.push(this.#pair());
      while (this.#more('}', 'object'));
    }
    const {object, pairs: ofPairs} = this.#hooks;
    if (ofPairs !== null) return call(ofPairs, [new PyList(pairs.map(pair => new PyTuple(pair)))]);
    const dict = new PyDict();
    for (const [key, value] of pairs) dict.set(key, value);
    return object === null ? dict : call(object, [dict]);
  }

  #pair(): Pair {
    if (this.#text[this.#at] !== '"')
      throw this.error('Expecting property name enclosed in double quotes');
    const key = this.#string();
    this.#skip();
    if (this.#text[this.#at] !== ':') throw this.error("Expecting ':' delimiter");
    this.#at += 1;
    return [key, this.#value()];
  }

  /** Goes in, and out again if there is nothing. */
  #isEmpty(close: string): boolean {
    this.#at += 1;
    this.#skip();
    if (this.#text[this.#at] !== close) return false;
    this.#at += 1;
    return true;
  }

  #more(close: string, kind: string): boolean {
    this.#skip();
    const char = this.#text[this.#at];
    if (char !== ',' && char !== close) throw this.error("Expecting ',' delimiter");
    const comma = this.#at;
    this.#at += 1;
    if (char === close) return false;
    this.#skip();
    if (this.#text[this.#at] === close)
      throw this.error(`Illegal trailing comma before end of ${kind}`, comma);
    return true;
  }
}
