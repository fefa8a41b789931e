import {UNMODELLED} from '../modules/unmodelled.ts';
import {PyDict} from '../objects/dict.ts';
import {isError, typeError} from '../objects/errors.ts';
import {PyFunction, PyMethod, PyModule, PyNative} from '../objects/functions.ts';
import {isMain} from '../objects/main-module.ts';
import type {Maybe} from '../objects/natives.ts';
import {attributesOf, typeOf} from '../objects/type-of.ts';
import {object, PyObject, PyType, typingAliasType, type Value} from '../objects/types.ts';
import {PyAlias, PyUnion} from '../objects/unions.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {instanceOf, subclassOf} from '../operations/class-checks.ts';
import {asName} from '../operations/conversion.ts';
import {find, getAttribute} from '../operations/get-attribute.ts';
import type {Hash} from '../operations/hash-numbers.ts';
import {hashOf} from '../operations/hashing.ts';
import {toArray} from '../operations/iteration.ts';
import {refuseAbsent} from '../operations/missing-attribute.ts';
import {isSlotKey} from '../operations/slot-names.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import type {Frame} from '../run/frames.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {namespaceOf} from './attribute-dict.ts';
import {sortItems} from './sorting.ts';

/** `isinstance` and `issubclass` take classes, tuples and unions of them, and look no further than to the first that fits. */
function* classesOf(value: Value, name: 'isinstance' | 'issubclass'): Generator<PyType> {
  const several = membersOf(value);
  if (several === null) yield classOf(value, name);
  else for (const item of several) yield* classesOf(item, name);
}

function membersOf(value: Value): readonly Value[] | null {
  if (value instanceof PyTuple) return value.items;
  if (!(value instanceof PyUnion)) return null;
  return value.members.map(item => (item === null ? typeOf(null) : item));
}

function classOf(value: Value, name: 'isinstance' | 'issubclass'): PyType {
  if (value instanceof PyType) return value;
  if (value instanceof PyAlias && value.cls === typingAliasType)
    throw typeError('Subscripted generics cannot be used with class and instance checks');
  if (value instanceof PyAlias)
    throw typeError(`${name}() argument 2 cannot be a parameterized generic`);
  const origin = value instanceof PyObject ? attributesOf(value)?.get('_origin') : undefined;
  if (origin instanceof PyType && typeOf(value).module === 'typing') return origin;
  const what = name === 'isinstance' ? 'type' : 'class';
  const several = name === 'isinstance' ? 'types' : 'classes';
  throw typeError(`${name}() arg 2 must be a ${what}, a tuple of ${several}, or a union`);
}

export function isinstance(value: Maybe, of: Maybe): boolean {
  for (const cls of classesOf(of as Value, 'isinstance'))
    if (instanceOf(value as Value, cls)) return true;
  return false;
}

export function issubclass(value: Maybe, of: Maybe): boolean {
  if (!(value instanceof PyType)) throw typeError('issubclass() arg 1 must be a class');
  for (const cls of classesOf(of as Value, 'issubclass')) if (subclassOf(value, cls)) return true;
  return false;
}

export function getattr(value: Maybe, name: Maybe, fallback: Maybe): Value {
  const key = asName(name as Value);
  if (fallback === undefined) return getAttribute(value as Value, key);
  try {
    const found = find(value as Value, key);
    if (found === undefined) refuseAbsent(value as Value, key);
    return found === undefined ? fallback : found;
  } catch (thrown) {
    if (isError(thrown, 'AttributeError')) return fallback;
    throw thrown;
  }
}

export function hasattr(value: Maybe, name: Maybe): boolean {
  const key = asName(name as Value);
  try {
    const found = find(value as Value, key);
    if (found === undefined) refuseAbsent(value as Value, key);
    return found !== undefined;
  } catch (thrown) {
    if (isError(thrown, 'AttributeError')) return false;
    throw thrown;
  }
}

export function dir(value: Maybe): Value {
  const own = value === undefined ? undefined : special(value, '__dir__');
  if (own !== undefined && !(own instanceof PyNative)) {
    return new PyList(sortItems([...toArray(call(own, [value as Value]))], undefined, false));
  }
  const names = value === undefined ? (toArray(locals()) as string[]) : [...namesOf(value)];
  return new PyList(names.sort());
}

/** `object.__dir__` or `type.__dir__`: what an object has of its own, and by its class. */
export function namesOf(value: Value): ReadonlySet<string> {
  const names = new Set<string>();
  const cls = value instanceof PyType ? value : typeOf(value);
  refuseDir(value, cls);
  for (const name of attributesOf(value)?.keys() ?? []) if (!isSlotKey(name)) names.add(name);
  if (!(value instanceof PyModule))
    for (const base of cls.mro) for (const name of base.dict.keys()) names.add(name);
  for (const name of ofAnyObject(cls)) names.add(name);
  if (isListed(value, cls)) {
    for (const name of ['__module__', ...(UNMODELLED.get(pathOf(cls)) ?? [])]) names.add(name);
  }
  return names;
}

/** Of these, the model has some names, the table of what it lacks has the others, and there are no more. */
function isListed(value: Value, cls: PyType): boolean {
  return !(value instanceof PyType) && LISTED.has(pathOf(cls));
}

function pathOf(cls: PyType): string {
  return `${cls.module}.${cls.qualname}`;
}

const LISTED: ReadonlySet<string> = new Set(
  `asyncio.taskgroups.TaskGroup asyncio.locks.Lock asyncio.locks.Event asyncio.locks.Condition asyncio.locks.Semaphore
  asyncio.locks.BoundedSemaphore asyncio.locks.Barrier asyncio.queues.Queue asyncio.queues.LifoQueue
  asyncio.queues.PriorityQueue asyncio.runners.Runner`.split(/\s+/),
);

/** CPython's own classes and modules have names that are looked up nowhere here. */
function refuseDir(value: Value, cls: PyType): void {
  if (vm.frame?.code.places.source.library || isListed(value, cls)) return;
  const isOwn =
    !(value instanceof PyModule) && cls.mro.every(base => base === object || isOwnClass(base));
  if (isOwn && value !== object) return;
  const of = value instanceof PyModule ? value.name : cls.name;
  refuse(`what dir() finds in "${of}" is not modelled`, 'ask for a name with hasattr()');
}

function isOwnClass(cls: PyType): boolean {
  return !cls.native && isMain(cls.module);
}

/** What CPython's objects and their classes have that is not looked up here. */
const OF_ANY_OBJECT =
  `__class__ __dict__ __doc__ __firstlineno__ __format__ __ge__ __getstate__ __gt__ __init__ __init_subclass__ __le__
  __lt__ __new__ __reduce__ __reduce_ex__ __sizeof__ __static_attributes__ __subclasshook__ __weakref__`.split(
    /\s+/,
  );

/** With slots alone, an object has no dict, and nothing refers to it weakly. */
function ofAnyObject(cls: PyType): readonly string[] {
  const isOpen = cls.mro.some(base => base !== object && !base.dict.has('__slots__'));
  return OF_ANY_OBJECT.filter(name => isOpen || (name !== '__dict__' && name !== '__weakref__'));
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
