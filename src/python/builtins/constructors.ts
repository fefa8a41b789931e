import {typeName, typeOf} from '../attributes.ts';
import {call} from '../calls.ts';
import {makeClass} from '../classes.ts';
import {PyDict, PySet} from '../collections.ts';
import {error, typeError, valueError} from '../errors.ts';
import {registerMaker} from '../instances.ts';
import {getItem} from '../items.ts';
import {native} from '../natives.ts';
import {intOf, isInt, isNumber, small, toFloat, wholeInt} from '../numbers.ts';
import {
  type Attributes,
  boolType,
  bytearrayType,
  bytesType,
  classmethodType,
  complexType,
  dictType,
  floatType,
  frozensetType,
  intType,
  type Keywords,
  listType,
  NoneType,
  object,
  PyBoxed,
  PyBytes,
  PyClassMethod,
  PyComplex,
  PyFloat,
  PyList,
  PyObject,
  PyProperty,
  PySlice,
  PyStaticMethod,
  PyTuple,
  type PyType,
  propertyType,
  rangeType,
  setType,
  sliceType,
  staticmethodType,
  strType,
  tupleType,
  type,
  type Value,
} from '../objects.ts';
import {asIndex, asInt, iterate, special, toArray, truth} from '../protocols.ts';
import {repr, str} from '../text.ts';
import {decode, encodeText} from './bytes.ts';
import {makeRange} from './functions.ts';

type Maybe = Value | undefined;
type Make = (cls: PyType, ...args: Maybe[]) => Value;

/** A constructor with named parameters; the first argument is the class itself. */
function maker(cls: PyType, signature: string, make: Make): void {
  let actual = cls;
  const func = native(cls.name, signature, (...args) => make(actual, ...args));
  registerMaker(cls, (wanted, args, keywords) => {
    const outer = actual;
    actual = wanted;
    try {
      return func.call(args, keywords);
    } finally {
      actual = outer;
    }
  });
}

maker(boolType, 'x=, /', (_cls, value) => truth(value ?? false));

maker(intType, 'x=, /, base=', (cls, value, base) => {
  const int = base === undefined ? toInt(value ?? 0) : readInt(value as Value, asIndex(base));
  return cls === intType ? int : new PyBoxed(int, cls);
});

export function toInt(value: Value): number | bigint {
  if (isInt(value)) return intOf(value);
  if (value instanceof PyFloat) return truncated(value.value);
  if (typeof value === 'string') return readInt(value, 10);
  if (value instanceof PyBytes) return readInt(String.fromCharCode(...value.data), 10);
  for (const name of ['__int__', '__index__', '__trunc__']) {
    const method = value instanceof PyObject ? special(value, name) : undefined;
    if (method !== undefined) return asInt(call(method, [value]));
  }
  throw typeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`,
  );
}

export function truncated(value: number): number | bigint {
  if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(value))
    throw error('OverflowError', 'cannot convert float infinity to integer');
  return wholeInt(Math.trunc(value));
}

function readInt(value: Value, base: number): number | bigint {
  if (typeof value !== 'string')
    throw typeError("int() can't convert non-string with explicit base");
  const text = value
    .trim()
    .replace(/^([+-]?)0([xXoObB])/, (whole, sign: string, letter: string) => {
      const radix = {x: 16, o: 8, b: 2}[letter.toLowerCase()];
      return base === 0 || base === radix ? `${sign}@${radix}@` : whole;
    });
  const [, sign = '', , radix, digits = ''] = /^([+-]?)(@(\d+)@)?([\s\S]*)$/.exec(text) ?? [];
  const actual = radix === undefined ? base || 10 : Number(radix);
  const plain = digits.replace(/(?<=\w)_(?=\w)/g, '').toLowerCase();
  const fits = plain !== '' && Array.from(plain).every(char => digitOf(char) < actual);
  if (!fits) throw valueError(`invalid literal for int() with base ${base}: ${repr(value)}`);
  if (actual === 10 && plain.length > 4300) {
    throw valueError(
      `Exceeds the limit (4300 digits) for integer string conversion: value has ${plain.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  let result = 0n;
  if (actual === 10) result = BigInt(plain);
  else for (const char of plain) result = result * BigInt(actual) + BigInt(digitOf(char));
  return small(sign === '-' ? -result : result);
}

function digitOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 122 ? code - 87 : 99;
}

maker(
  floatType,
  'x=, /',
  (cls, value) => new PyFloat(value === undefined ? 0 : toFloatFrom(value), cls),
);

function toFloatFrom(value: Value): number {
  if (isNumber(value)) return toFloat(value);
  if (typeof value === 'string') return readFloat(value);
  const method =
    value instanceof PyObject
      ? (special(value, '__float__') ?? special(value, '__index__'))
      : undefined;
  if (method !== undefined) return toFloat(call(method, [value]));
  throw typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}

function readFloat(value: string): number {
  const text = value.trim().replace(/(?<=\d)_(?=\d)/g, '');
  const special_ = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
  if (special_) {
    const size = special_[2]?.toLowerCase() === 'nan' ? Number.NaN : Infinity;
    return special_[1] === '-' ? -size : size;
  }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) {
    throw valueError(`could not convert string to float: ${repr(value)}`);
  }
  return Number(text);
}

maker(complexType, 'real=, imag=', (_cls, real, imag) => {
  const part = (value: Maybe) => (value === undefined ? 0 : toFloatFrom(value));
  if (real instanceof PyComplex) return new PyComplex(real.real, real.imag + part(imag));
  return new PyComplex(part(real), part(imag));
});

maker(strType, 'object=, encoding=, errors=', (cls, value, encoding) => {
  const text =
    value instanceof PyBytes && encoding !== undefined
      ? decodeBytes(value)
      : value === undefined
        ? ''
        : str(value);
  return cls === strType ? text : new PyBoxed(text, cls);
});

function decodeBytes(value: PyBytes): string {
  return decode(value.data);
}

registerMaker(listType, cls => new PyList([], cls));
maker(
  tupleType,
  'iterable=, /',
  (cls, value) => new PyTuple(value === undefined ? [] : toArray(value), cls),
);
registerMaker(setType, cls => new PySet([], cls));
maker(frozensetType, 'iterable=, /', (cls, value) => {
  if (value instanceof PySet && value.cls === frozensetType && cls === frozensetType) return value;
  return new PySet(value === undefined ? [] : toArray(value), cls);
});
// What they hold comes from `__init__`, once.
registerMaker(dictType, cls => new PyDict(cls));
registerMaker(rangeType, (_cls, args) => makeRange(args));
registerMaker(NoneType, () => null);
registerMaker(object, (cls, args, keywords) => {
  if (cls === object && (args.length > 0 || keywords !== null))
    throw typeError('object() takes no arguments');
  return new PyObject(cls);
});

/** What `dict(...)` and `dict.update(...)` take. */
export function fillDict(dict: PyDict, args: readonly Value[], keywords: Keywords): void {
  if (args.length > 1) throw typeError(`dict expected at most 1 argument, got ${args.length}`);
  const [source] = args;
  if (source instanceof PyDict)
    for (const {key, value} of [...source.entries()]) dict.set(key, value);
  else if (source !== undefined && special(source, 'keys') !== undefined) {
    for (const key of toArray(call(special(source, 'keys') as Value, [source])))
      dict.set(key, getItem(source, key));
  } else if (source !== undefined) fillFromPairs(dict, source);
  for (const [key, value] of keywords ?? []) dict.set(key, value);
}

function fillFromPairs(dict: PyDict, source: Value): void {
  const step = iterate(source);
  let at = 0;
  for (let pair = step(); pair !== undefined; pair = step()) {
    const items = toArray(pair);
    if (items.length !== 2) {
      throw valueError(
        `dictionary update sequence element #${at} has length ${items.length}; 2 is required`,
      );
    }
    dict.set(items[0] as Value, items[1] as Value);
    at += 1;
  }
}

for (const cls of [bytesType, bytearrayType]) {
  maker(cls, 'source=, encoding=, errors=', (actual, source) => {
    if (source === undefined) return new PyBytes([], actual);
    if (typeof source === 'string') return new PyBytes(encodeText(source), actual);
    if (isInt(source)) return new PyBytes(new Array(asIndex(source)).fill(0), actual);
    if (source instanceof PyBytes) return new PyBytes([...source.data], actual);
    return new PyBytes(toArray(source).map(byte), actual);
  });
}

function byte(value: Value): number {
  const number = asIndex(value);
  if (number < 0 || number > 255) throw valueError('bytes must be in range(0, 256)');
  return number;
}

registerMaker(sliceType, (_cls, args) => {
  if (args.length === 1) return new PySlice(null, args[0] as Value, null);
  return new PySlice(args[0] ?? null, args[1] ?? null, args[2] ?? null);
});
maker(propertyType, 'fget=, fset=, fdel=, doc=', (_cls, get, set, del, doc) => {
  const made = new PyProperty(get ?? null, set ?? null, del ?? null);
  made.doc = doc ?? null;
  return made;
});
maker(staticmethodType, 'function, /', (_cls, func) => new PyStaticMethod(func as Value));
maker(classmethodType, 'function, /', (_cls, func) => new PyClassMethod(func as Value));
registerMaker(type, (meta, args, keywords) => {
  const [name, bases, names] = args;
  if (args.length === 1) return typeOf(name as Value);
  const own: Attributes = new Map();
  if (names instanceof PyDict)
    for (const {key, value} of names.entries()) own.set(key as string, value);
  const list = bases instanceof PyTuple ? bases.items : [];
  return makeClass(name as string, list as PyType[], own, keywords ?? new Map(), meta);
});
