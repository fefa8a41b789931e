import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {PyFunction, PyMethod, PyNative} from '../objects/functions.ts';
import type {Maybe} from '../objects/natives.ts';
import {attributesOf, typeOf} from '../objects/type-of.ts';
import {PyObject, PyType, typingAliasType, type Value} from '../objects/types.ts';
import {PyAlias, PyUnion} from '../objects/unions.ts';
import {PyTuple} from '../objects/values.ts';
import {instanceOf, subclassOf} from '../operations/class-checks.ts';
import {
  askedOf,
  checkClassLike,
  isLikeInstance,
  isLikeSubclass,
} from '../operations/class-likes.ts';
import {asName} from '../operations/conversion.ts';
import {find, findIfAny, getAttribute} from '../operations/get-attribute.ts';
import type {Hash} from '../operations/hash-numbers.ts';
import {hashOf} from '../operations/hashing.ts';
import {special} from '../operations/special.ts';
import type {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import {namespaceOf} from './attribute-dict.ts';

/** `isinstance` and `issubclass` take classes, tuples and unions of them, and look no further than to the first that fits. */
function* classesOf(value: Value, name: 'isinstance' | 'issubclass'): Generator<Value> {
  const several = membersOf(value);
  if (several === null) yield classOf(value, name);
  else for (const item of several) yield* classesOf(item, name);
}

function membersOf(value: Value): readonly Value[] | null {
  if (value instanceof PyTuple) return value.items;
  if (!(value instanceof PyUnion)) return null;
  return value.members.map(item => (item === null ? typeOf(null) : item));
}

function classOf(value: Value, name: 'isinstance' | 'issubclass'): Value {
  if (value instanceof PyType) return value;
  if (value instanceof PyAlias && value.cls === typingAliasType)
    throw typeError('Subscripted generics cannot be used with class and instance checks');
  if (value instanceof PyAlias)
    throw typeError(`${name}() argument 2 cannot be a parameterized generic`);
  const origin = value instanceof PyObject ? attributesOf(value)?.get('_origin') : undefined;
  if (origin instanceof PyType && typeOf(value).module === 'typing') return origin;
  return value;
}

export function isinstance(value: Maybe, of: Maybe): boolean {
  for (const cls of classesOf(of as Value, 'isinstance'))
    if (isInstanceOf(value as Value, cls)) return true;
  return false;
}

function isInstanceOf(value: Value, cls: Value): boolean {
  if (cls instanceof PyType) return instanceOf(value, cls);
  const answer = askedOf(cls, '__instancecheck__', value);
  if (answer !== undefined) return answer;
  checkClassLike(cls, 'isinstance() arg 2 must be a type, a tuple of types, or a union');
  return isLikeInstance(value, cls);
}

export function issubclass(value: Maybe, of: Maybe): boolean {
  for (const cls of classesOf(of as Value, 'issubclass'))
    if (isSubclassOf(value as Value, cls)) return true;
  return false;
}

function isSubclassOf(value: Value, cls: Value): boolean {
  if (value instanceof PyType && cls instanceof PyType) return subclassOf(value, cls);
  const answer = askedOf(cls, '__subclasscheck__', value);
  if (answer !== undefined) return answer;
  checkClassLike(value, 'issubclass() arg 1 must be a class');
  checkClassLike(cls, 'issubclass() arg 2 must be a class, a tuple of classes, or a union');
  return isLikeSubclass(value, cls);
}

export function getattr(value: Maybe, name: Maybe, fallback: Maybe): Value {
  const key = asName(name as Value);
  if (fallback === undefined) return getAttribute(value as Value, key);
  const found = findIfAny(value as Value, key);
  return found === undefined ? fallback : found;
}

export function hasattr(value: Maybe, name: Maybe): boolean {
  return findIfAny(value as Value, asName(name as Value)) !== undefined;
}

/** `vars()`. Raises TypeError for what has no `__dict__`. */
export function attributesDict(value: Maybe): Value {
  if (value === undefined) return locals();
  const dict = find(value, '__dict__');
  if (dict === undefined) throw typeError('vars() argument must have __dict__ attribute');
  return dict;
}

export function globals(): Value {
  return namespaceOf(vm.frame?.globals ?? new Map());
}

export function locals(): Value {
  const {frame} = vm;
  if (frame === null) return globals();
  return localsOf(frame);
}

/** `f_locals` of a frame. */
export function localsOf(frame: Frame): PyDict {
  if (frame.names !== null) return namespaceOf(frame.names);
  const dict = new PyDict();
  for (const [slot, name] of frame.code.slotNames.entries()) {
    const value = frame.locals[slot];
    const shown =
      value instanceof PyObject && 'value' in value && value.cls.name === 'cell'
        ? (value as {value?: Value}).value
        : value;
    if (shown !== undefined && !name.startsWith('.')) dict.set(name, shown);
  }
  return dict;
}

export function hash(value: Maybe): Hash {
  return hashOf(value as Value);
}

/** `callable()`. */
export function isCallable(value: Maybe): boolean {
  if (
    value instanceof PyFunction ||
    value instanceof PyNative ||
    value instanceof PyMethod ||
    value instanceof PyType
  ) {
    return true;
  }
  return value !== undefined && special(value, '__call__') !== undefined;
}
