import {derivedMost, makeClass} from '../classes/make-class.ts';
import {decodeBytes, encodeString} from '../codecs/transcode.ts';
import {PyStaticMethod} from '../objects/descriptors.ts';
import {PyDict} from '../objects/dict.ts';
import {typeError, valueError} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {type Maybe, methods, native, properties} from '../objects/natives.ts';
import {OTHERS, refuseOthers} from '../objects/other-objects.ts';
import {PySet} from '../objects/set.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import {
  type Attributes,
  boolType,
  bytearrayType,
  bytesType,
  complexType,
  dictType,
  floatType,
  frozensetType,
  intType,
  listType,
  object,
  PyObject,
  type PyType,
  rangeType,
  setType,
  sliceType,
  strType,
  tupleType,
  type,
  type Value,
} from '../objects/types.ts';
import {PyBoxed, PyBytes, PyComplex, PyFloat, PyList, PySlice, PyTuple} from '../objects/values.ts';
import {bytesMade} from '../operations/byte-values.ts';
import {bytesLike} from '../operations/bytes-like.ts';
import {asIndex} from '../operations/conversion.ts';
import {toArray} from '../operations/iteration.ts';
import {isNumber} from '../operations/numbers.ts';
import {setOf} from '../operations/set-algebra.ts';
import {indicesOf} from '../operations/slices.ts';
import {special} from '../operations/special.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {str} from '../text/str.ts';
import {codecArguments} from './codec-arguments.ts';
import {makeRange} from './iteration.ts';
import {readInt, toFloatFrom, toInt} from './read-numbers.ts';

type Make = (cls: PyType, ...args: Maybe[]) => Value;

/** A constructor with named parameters; the first argument is the class itself. */
function maker(cls: PyType, signature: string, make: Make): void {
  let actual = cls;
  const func = native(cls.name, signature, (...args) => make(actual, ...args));
  registerMaker(cls, (wanted, args, keywords) => {
    const outer = actual;
    actual = wanted;
    // What takes nothing by name leaves it to the `__init__` of a derived class.
    const byName = signature.endsWith('/') && wanted.lookup('__init__') instanceof PyFunction;
    try {
      return func.call(args, byName ? null : keywords);
    } finally {
      actual = outer;
    }
  });
}

maker(boolType, 'x=, /', (_cls, value) => truth(value ?? false));

maker(intType, 'x=, /, base=, *rest', (cls, value, base, rest) => {
  const more = (rest as unknown as Value[]).length;
  if (more > 0) throw typeError(`int expected at most 2 arguments, got ${2 + more}`);
  const int = base === undefined ? toInt(value === undefined ? 0 : value) : inBase(value, base);
  return cls === intType ? int : new PyBoxed(int, cls);
});

function inBase(value: Maybe, base: Value): number | bigint {
  if (value === undefined) throw typeError('int() missing string argument');
  const radix = asIndex(base);
  if (radix !== 0 && (radix < 2 || radix > 36))
    throw valueError('int() base must be >= 2 and <= 36, or 0');
  return readInt(value, radix);
}

maker(
  floatType,
  'x=, /',
  (cls, value) => new PyFloat(value === undefined ? 0 : toFloatFrom(value), cls),
);

maker(complexType, 'real=, imag=', (_cls, real, imag) => {
  if (imag === undefined) return typeof real === 'string' ? readComplex(real) : complexOf(real);
  if (typeof real === 'string') throw notReal('real', real);
  const [first, second] = [complexOf(real, 'real'), complexOf(imag, 'imag')];
  // Where nothing is to be added, a zero keeps its sign.
  const sum = first.imag === 0 ? second.real : first.imag + second.real;
  return new PyComplex(first.real - second.imag, sum);
});

/** The number that a value is, or makes of itself; `named` is the argument, if there are two. */
function complexOf(value: Maybe, named?: string): PyComplex {
  if (value === undefined) return new PyComplex(0, 0);
  if (value instanceof PyComplex) return value;
  const made = special(value, '__complex__');
  if (made !== undefined) return call(made, [value]) as PyComplex;
  const isReal = ['__float__', '__index__'].some(name => special(value, name) !== undefined);
  if (!isReal && !isNumber(value)) throw notReal(named, value);
  return new PyComplex(toFloatFrom(value), 0);
}

function notReal(named: string | undefined, value: Value) {
  const what = named === undefined ? '' : ` '${named}'`;
  const needed = named === undefined ? 'a string or a number' : 'a real number';
  return typeError(`complex() argument${what} must be ${needed}, not ${typeName(value)}`);
}

const COMPLEX =
  /^\s*\(?\s*(?:([+-]?(?:[\d._]+(?:e[+-]?\d+)?|inf|nan))(?![\d.j]))?(?:([+-]?(?:[\d._]+(?:e[+-]?\d+)?|inf|nan)?)j)?\s*\)?\s*$/i;

function readComplex(text: string): PyComplex {
  const [, real, imaginary] = COMPLEX.exec(text) ?? [];
  if (real === undefined && imaginary === undefined)
    throw valueError('complex() arg is a malformed string');
  const turned = imaginary !== undefined && /^[+-]?$/.test(imaginary) ? `${imaginary}1` : imaginary;
  return new PyComplex(toFloatFrom(real ?? '0'), toFloatFrom(turned ?? '0'));
}

function textOf(value: Value, encoding: Maybe, errors: Maybe): string {
  if (encoding === undefined && errors === undefined) return str(value);
  const codec = codecArguments('str', encoding, errors);
  const bytes = bytesLike(value);
  if (bytes !== undefined) return decodeBytes(bytes, ...codec);
  if (typeof value === 'string') throw typeError('decoding str is not supported');
  throw typeError(`decoding to str: need a bytes-like object, ${typeName(value)} found`);
}

maker(strType, 'object=, encoding=, errors=', (cls, value, encoding, errors) => {
  const text = value === undefined ? '' : textOf(value, encoding, errors);
  return cls === strType ? text : new PyBoxed(text, cls);
});

registerMaker(listType, cls => new PyList([], cls));

maker(tupleType, 'iterable=, /', (cls, value) => {
  if (value instanceof PyTuple && value.cls === tupleType && cls === tupleType) return value;
  return new PyTuple(value === undefined ? [] : toArray(value), cls);
});

registerMaker(setType, cls => new PySet([], cls));

maker(frozensetType, 'iterable=, /', (cls, value) => {
  if (value instanceof PySet && value.cls === frozensetType && cls === frozensetType) return value;
  return value === undefined ? new PySet([], cls) : setOf(value, cls);
});

// What they hold comes from `__init__`, once.
registerMaker(dictType, cls => new PyDict(cls));

registerMaker(rangeType, (_cls, args, keywords) => {
  if (keywords?.size) throw typeError('range() takes no keyword arguments');
  return makeRange(args);
});

registerMaker(object, (cls, args, keywords) => {
  if (args.length > 0 || (keywords?.size ?? 0) > 0) checkTaken(cls);
  return new PyObject(cls);
});

/** What is given to a class must be for its `__init__`, or for a `__new__` of its own. */
function checkTaken(cls: PyType): void {
  if (cls.lookup('__new__') instanceof PyStaticMethod)
    throw typeError('object.__new__() takes exactly one argument (the type to instantiate)');
  if (cls.lookup('__init__') === undefined) throw typeError(`${cls.name}() takes no arguments`);
}

/** What `bytes(...)` and `bytearray(...)` hold. */
function bytesGiven(name: string, source: Maybe, encoding: Maybe, errors: Maybe): number[] {
  if (source === undefined) return [];
  if (encoding === undefined && errors === undefined) return bytesMade(source, name);
  if (typeof source !== 'string') throw typeError('encoding without a string argument');
  return encodeString(source, ...codecArguments(name, encoding, errors));
}

maker(
  bytesType,
  'source=, encoding=, errors=',
  (cls, source, encoding, errors) =>
    new PyBytes(bytesGiven('bytes', source, encoding, errors), cls),
);

// What it holds comes from `__init__`, once.
registerMaker(bytearrayType, cls => new PyBytes([], cls));
methods(bytearrayType, {
  __init__: [
    'source=, encoding=, errors=',
    (self, source, encoding, errors) => {
      (self as PyBytes).data = bytesGiven('bytearray', source, encoding, errors);
    },
  ],
});

registerMaker(sliceType, (_cls, args) => {
  checkSlice(args.length);
  if (args.length === 1) return new PySlice(null, args[0] as Value, null);
  return new PySlice(args[0] ?? null, args[1] ?? null, args[2] ?? null);
});

function checkSlice(given: number): void {
  if (given === 0) throw typeError('slice expected at least 1 argument, got 0');
  if (given > 3) throw typeError(`slice expected at most 3 arguments, got ${given}`);
}

properties(sliceType, {
  start: self => (self as PySlice).start,
  stop: self => (self as PySlice).stop,
  step: self => (self as PySlice).step,
});
methods(sliceType, {
  indices: [
    'object, /',
    (self, size) => {
      const length = asIndex(size as Value);
      if (length < 0) throw valueError('length should not be negative');
      return new PyTuple(indicesOf(self as PySlice, length));
    },
  ],
});

registerMaker(type, (meta, args, keywords) => {
  const [name, bases, names] = args;
  if (args.length === 1) return name === OTHERS ? refuseOthers() : typeOf(name as Value);
  if (args.length !== 3) throw typeError('type() takes 1 or 3 arguments');
  if (typeof name !== 'string') throw wrongPart(1, 'str', name);
  if (!(bases instanceof PyTuple)) throw wrongPart(2, 'tuple', bases);
  if (!(names instanceof PyDict)) throw wrongPart(3, 'dict', names);
  const own: Attributes = new Map();
  for (const {key, value} of names.entries()) own.set(key as string, value);
  const made = derivedMost(meta, bases.items as PyType[]);
  return makeClass(name, bases.items as PyType[], own, keywords ?? new Map(), made);
});

function wrongPart(at: number, expected: string, found: Value | undefined) {
  const shown = found === null ? 'None' : typeName(found as Value);
  return typeError(`type.__new__() argument ${at} must be ${expected}, not ${shown}`);
}
