import {PyDict} from '../../objects/dict.ts';
import {typeError, valueError} from '../../objects/errors.ts';
import {typeOf} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyFloat, PyList, PyTuple} from '../../objects/values.ts';
import {unboxed} from '../../operations/equality.ts';
import {isNumber} from '../../operations/numbers.ts';
import {isLess} from '../../operations/ordering.ts';
import {notedName, noting} from '../../processes/notes.ts';
import {call} from '../../run/calls.ts';
import {charge, chargeItems, checkGrown} from '../../run/vm.ts';
import {repr} from '../../text/repr.ts';
import {str} from '../../text/str.ts';

/** What `json.dumps` is told of how to write. */
export interface Style {
  /** What a level is indented by; null for all on one line. */
  readonly indent: string | null;
  readonly sort: boolean;
  readonly ascii: boolean;
  /** What stands between two items, and between a key and its value. */
  readonly item: string;
  readonly key: string;
  /** Makes something else of what JSON has no form for; null if nothing does. */
  readonly fallback: Value;
  readonly skipsKeys: boolean;
  readonly allowsNan: boolean;
}

/** Writes values as CPython's encoder does, and notes on an error where in them it was. */
export class Encoder {
  readonly #style: Style;
  /** What it is in the middle of. */
  readonly #open = new Set<Value>();

  public constructor(style: Style) {
    this.#style = style;
  }

  /** A str or an int of a class of the program's own is written as any other: its methods are not asked. */
  public encode(given: Value, depth = 0): string {
    chargeItems(2);
    const value = unboxed(given);
    if (typeof value === 'string') return quote(value, this.#style.ascii);
    const constant = constantText(value);
    if (constant !== undefined) return constant;
    if (value instanceof PyFloat) return this.#float(value);
    if (isNumber(value)) return str(value);
    if (value instanceof PyList || value instanceof PyTuple)
      return this.#within(value, () => this.#items(value, depth));
    if (value instanceof PyDict) return this.#within(value, () => this.#members(value, depth));
    return this.#within(given, () => this.#other(given, depth));
  }

  #float(value: PyFloat): string {
    if (!this.#style.allowsNan && !Number.isFinite(value.value))
      throw valueError(`Out of range float values are not JSON compliant: ${repr(value)}`);
    const text = repr(new PyFloat(value.value));
    return {nan: 'NaN', inf: 'Infinity', '-inf': '-Infinity'}[text] ?? text;
  }

  #within(value: Value, write: () => string): string {
    if (this.#open.has(value)) throw valueError('Circular reference detected');
    this.#open.add(value);
    const text = write();
    this.#open.delete(value);
    return text;
  }

  #other(value: Value, depth: number): string {
    const {fallback} = this.#style;
    if (fallback === null)
      throw typeError(`Object of type ${typeOf(value).name} is not JSON serializable`);
    const form = call(fallback, [value]);
    return noting(`${notedName(typeOf(value))} object`, () => this.encode(form, depth));
  }

  #items(value: PyList | PyTuple, depth: number): string {
    const name = notedName(value.cls);
    const parts = value.items.map((item, index) =>
      noting(`${name} item ${index}`, () => this.encode(item, depth + 1)),
    );
    return this.#wrap('[', ']', parts, depth);
  }

  #members(dict: PyDict, depth: number): string {
    const {sort, ascii, key: colon} = this.#style;
    const entries = [...dict.entries()];
    if (sort) entries.sort((a, b) => (isLess(a.key, b.key) ? -1 : 1));
    const name = notedName(dict.cls);
    chargeItems(entries.length);
    const parts = entries.flatMap(({key, value}) => {
      const text = this.#keyText(key);
      if (text === null) return [];
      const write = () => this.encode(value, depth + 1);
      return quote(text, ascii) + colon + noting(`${name} item ${repr(key)}`, write);
    });
    return this.#wrap('{', '}', parts, depth);
  }

  /** Null if it is to be left out. */
  #keyText(key: Value): string | null {
    const plain = unboxed(key);
    if (typeof plain === 'string') return plain;
    const constant = constantText(plain);
    if (constant !== undefined) return constant;
    if (plain instanceof PyFloat) return this.#float(plain);
    if (isNumber(plain)) return str(plain);
    if (this.#style.skipsKeys) return null;
    throw typeError(`keys must be str, int, float, bool or None, not ${typeOf(key).name}`);
  }

  #wrap(open: string, close: string, parts: readonly string[], depth: number): string {
    const {indent, item} = this.#style;
    if (parts.length === 0) return open + close;
    if (indent === null) return open + parts.join(item) + close;
    const inner = `\n${indent.repeat(depth + 1)}`;
    return `${open}${inner}${parts.join(item + inner)}\n${indent.repeat(depth)}${close}`;
  }
}

function constantText(value: Value): string | undefined {
  if (value === null) return 'null';
  return typeof value === 'boolean' ? String(value) : undefined;
}

/** What is no character of ASCII that can be seen. */
const BEYOND = /[\x7f-\uffff]/g;
/** What each character counts that an escape adds. */
const STEPS_PER_ESCAPE = 10;

function quote(text: string, ascii: boolean): string {
  const quoted = ascii ? JSON.stringify(text).replace(BEYOND, escaped) : JSON.stringify(text);
  charge(text.length + STEPS_PER_ESCAPE * (quoted.length - text.length));
  checkGrown(quoted.length);
  return quoted;
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
