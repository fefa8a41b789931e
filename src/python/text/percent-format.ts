import {toInt} from '../builtins/read-numbers.ts';
import {PyDict} from '../objects/dict.ts';
import {error, isError, typeError, valueError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyBytes, PyFloat, PyList, PyRange, PyTuple} from '../objects/values.ts';
import {asInt} from '../operations/conversion.ts';
import {getItem} from '../operations/items.ts';
import {intOf, isInt, isNumber, toFloat} from '../operations/numbers.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {checkSize} from '../run/vm.ts';
import {characterOf} from './format.ts';
import {formatFloat} from './format-float.ts';
import {bigText} from './numbers.ts';
import {type Directive, readDirective} from './percent-directives.ts';
import {ascii} from './quote.ts';
import {repr} from './repr.ts';
import {str} from './str.ts';

/** What `%` formats: a text, or bytes, which are texts of Latin-1 here. */
export interface Formatted {
  /** What CPython calls it. */
  readonly name: 'string' | 'bytes';
  readonly keyOf: (key: string) => Value;
  readonly isMapping: (value: Value) => boolean;
  readonly convert: (value: Value, directive: Directive) => string;
}

const TEXTS: Formatted = {name: 'string', keyOf: key => key, isMapping, convert};

/** `text % values`. */
export function percentFormat(text: string, values: Value, of: Formatted = TEXTS): string {
  return new PercentFormatter(values, of).run(text);
}

class PercentFormatter {
  readonly #values: Value;
  readonly #of: Formatted;
  /** What is yet to be taken; one that comes from a mapping takes their place. */
  #given: readonly Value[];
  #taken = 0;

  public constructor(values: Value, of: Formatted) {
    this.#values = values;
    this.#of = of;
    this.#given = values instanceof PyTuple ? values.items : [values];
  }

  public run(text: string): string {
    let result = '';
    for (let at = 0; at < text.length; ) {
      const next = text.indexOf('%', at);
      if (next < 0) {
        result += text.slice(at);
        break;
      }
      result += text.slice(at, next);
      if (text[next + 1] === '%') {
        result += '%';
        at = next + 2;
        continue;
      }
      const directive = readDirective(text, next + 1, {
        key: key => this.#lookUp(key),
        star: () => this.#star(),
      });
      result += this.#of.convert(this.#take(), directive);
      at = directive.end;
    }
    const isTuple = this.#values instanceof PyTuple;
    if (this.#taken < this.#given.length && (isTuple || !this.#of.isMapping(this.#values)))
      throw typeError(`not all arguments converted during ${this.#of.name} formatting`);
    return result;
  }

  #take(): Value {
    const value = this.#given[this.#taken];
    if (value === undefined) throw typeError('not enough arguments for format string');
    this.#taken += 1;
    return value;
  }

  #lookUp(key: string): void {
    if (!this.#of.isMapping(this.#values)) throw typeError('format requires a mapping');
    this.#given = [getItem(this.#values, this.#of.keyOf(key))];
    this.#taken = 0;
  }

  #star(): number {
    const value = this.#take();
    if (!isInt(value)) throw typeError('* wants int');
    const size = Number(intOf(value));
    checkSize(Math.abs(size));
    return size;
  }
}

/** CPython's `PyMapping_Check`: what can be asked for an item, and is no tuple and no string. */
export function isMapping(value: Value): boolean {
  if (!(value instanceof PyObject) || value instanceof PyTuple) return false;
  const isKnown = [PyDict, PyList, PyBytes, PyRange].some(cls => value instanceof cls);
  return isKnown || special(value, '__getitem__') !== undefined;
}

export function convert(value: Value, directive: Directive): string {
  const {type} = directive;
  switch (type) {
    case 's':
    case 'r':
    case 'a':
      return text(type === 's' ? str(value) : type === 'r' ? repr(value) : ascii(value), directive);
    case 'c':
      return aligned('', character(value), directive, ' ');
    case 'd':
    case 'i':
    case 'u':
      return integer(BigInt(wholeOf(value, type)), directive);
    case 'x':
    case 'X':
    case 'o':
      return integer(BigInt(integerOf(value, type)), directive);
  }
  if (!/[eEfFgG]/.test(type)) throw unknownType(directive);
  return float(value, directive);
}

function unknownType({type, end}: Directive) {
  const code = type.codePointAt(0) ?? 0;
  const shown = code >= 31 && code <= 126 ? type : '?';
  const where = `(0x${code.toString(16)}) at index ${end - type.length}`;
  return valueError(`unsupported format character '${shown}' ${where}`);
}

export function text(shown: string, directive: Directive): string {
  const {precision} = directive;
  const cut = precision === null ? shown : Array.from(shown).slice(0, precision).join('');
  return aligned('', cut, directive, ' ');
}

function character(value: Value): string {
  const wanted = '%c requires an int or a unicode character, not';
  if (typeof value === 'string') {
    const {length} = Array.from(value);
    if (length === 1) return value;
    throw typeError(`${wanted} a string of length ${length}`);
  }
  if (!isInt(value) && !has(value, '__index__')) throw typeError(`${wanted} ${typeName(value)}`);
  return characterOf(asInt(value));
}

/** With its sign, and at least so many digits. */
function integer(value: bigint, directive: Directive): string {
  const {type, flags, precision} = directive;
  const size = value < 0n ? -value : value;
  const base = {x: 16, X: 16, o: 8}[type];
  const plain = base === undefined ? bigText(size) : size.toString(base);
  const digits = plain.padStart(precision ?? 0, '0');
  const prefix = flags.includes('#') && base !== undefined ? `0${type}` : '';
  const shown = type === 'X' ? digits.toUpperCase() : digits;
  return aligned(signOf(value < 0n, flags) + prefix, shown, directive, '0');
}

function float(value: Value, directive: Directive): string {
  const {type, flags, precision} = directive;
  const number = floatOf(value);
  const spec = {...SHAPE, alternate: flags.includes('#'), precision: precision ?? 6, type};
  const shown = formatFloat(new PyFloat(number), spec);
  const isNegative = shown.startsWith('-');
  return aligned(signOf(isNegative, flags), isNegative ? shown.slice(1) : shown, directive, '0');
}

const SHAPE = {
  fill: ' ',
  align: '',
  sign: '',
  coerced: false,
  width: 0,
  grouping: '',
  fraction: '',
};

function signOf(isNegative: boolean, flags: string): string {
  if (isNegative) return '-';
  return flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
}

/** In so many cells; `zero` is what the flag `0` fills them with. */
function aligned(sign: string, shown: string, {flags, width}: Directive, zero: string): string {
  const missing = Math.max(0, width - sign.length - Array.from(shown).length);
  if (flags.includes('-')) return sign + shown + ' '.repeat(missing);
  if (flags.includes('0') && zero === '0') return sign + '0'.repeat(missing) + shown;
  return ' '.repeat(missing) + sign + shown;
}

const has = (value: Value, name: string): value is PyObject =>
  value instanceof PyObject && special(value, name) !== undefined;

/** What `%d` shows: a number without its fraction, or what the object says it is. */
function wholeOf(value: Value, type: string): number | bigint {
  if (value instanceof PyFloat) return toInt(value);
  if (isInt(value)) return intOf(value);
  const wrong = typeError(`%${type} format: a real number is required, not ${typeName(value)}`);
  if (!has(value, '__int__') && !has(value, '__index__')) throw wrong;
  try {
    return toInt(value);
  } catch (thrown) {
    throw isError(thrown, 'TypeError') ? wrong : thrown;
  }
}

function integerOf(value: Value, type: string): number | bigint {
  if (isInt(value) || has(value, '__index__')) return asInt(value);
  throw typeError(`%${type} format: an integer is required, not ${typeName(value)}`);
}

function floatOf(value: Value): number {
  if (isNumber(value)) return toFloat(value);
  if (has(value, '__float__')) return toFloat(call(special(value, '__float__') as Value, [value]));
  if (has(value, '__index__')) return Number(asInt(value));
  throw error('TypeError', `must be real number, not ${typeName(value)}`);
}
