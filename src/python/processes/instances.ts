import {PyDict} from '../objects/dict.ts';
import {PyFunction} from '../objects/functions.ts';
import {isMain} from '../objects/main-module.ts';
import {PyObject, type PyType, type Value} from '../objects/types.ts';
import type {PyTuple} from '../objects/values.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {call} from '../run/calls.ts';
import {refuse} from '../run/refusals.ts';
import {notedName, noting} from './notes.ts';
import {unmodelled} from './picklable.ts';
import type {Pickler} from './pickle.ts';
import type {Made, Parts, Saved} from './saved.ts';

/** An instance of a class written in Python: made without `__init__`, and given the attributes that it had. */
export function instanceParts(pickler: Pickler, value: PyObject): Parts {
  if (value.cls.finalizes || !value.cls.mro.every(isPlain)) unmodelled(value);
  const cls = pickler.classOf(value);
  const state = takeState(pickler, value);
  return {make: made => new PyObject(cls(made) as PyType), fill: state};
}

/** What a class of the library says of its instances: who makes them anew, and of what. Null if it says no such thing. */
export function reducedParts(pickler: Pickler, value: object): Parts | null {
  const reducer = value instanceof PyObject ? value.cls.lookup('__reduce__') : undefined;
  if (!(reducer instanceof PyFunction) || isMain(reducer.module)) return null;
  const [maker, args, ...more] = (call(reducer, [value as PyObject]) as PyTuple).items;
  if (more.length > 0) return null;
  const func = pickler.save(maker as Value);
  const items = pickler.saveAll('tuple', (args as PyTuple).items);
  const remake: Saved = made =>
    call(
      func(made),
      items.map(item => item(made)),
    );
  return {make: remake};
}

/** Modules whose classes keep all that they know in attributes, and a class that does so. */
const PLAIN = new Set(
  `builtins abc typing types collections _ctypes ctypes dataclasses datetime pathlib uuid string multiprocessing.context
  multiprocessing.connection multiprocessing.managers multiprocessing.process multiprocessing.queues multiprocessing.sharedctypes multiprocessing.synchronize
  threading.Barrier logging.LogRecord`.split(/\s+/),
);

function isPlain({module, qualname}: PyType): boolean {
  return isMain(module) || PLAIN.has(module) || PLAIN.has(`${module}.${qualname}`);
}

/** Notes an object's attributes, or what its `__getstate__` says; the answer gives them to its copy. */
export function takeState(pickler: Pickler, value: PyObject): (copy: Value, made: Made) => void {
  for (const hook of HOOKS) {
    if (value.cls.lookup(hook) instanceof PyFunction) refuseHook(value.cls, hook);
  }
  const own = value.cls.lookup('__getstate__');
  const given = own instanceof PyFunction ? call(own, [value]) : undefined;
  if (given === undefined && value.attrs === null) return () => {};
  if (
    given != null &&
    !(given instanceof PyDict) &&
    value.cls.lookup('__setstate__') === undefined
  ) {
    refuse('a state that is no dict is not modelled', 'write a __setstate__ that takes it');
  }
  const name = notedName(value.cls);
  const state = noting(`${name} object`, () =>
    noting(`${name} state`, () => pickler.save(given ?? attributesOf(value))),
  );
  return (copy, made) => giveState(copy as PyObject, given === null ? null : state(made));
}

const HOOKS = ['__reduce__', '__reduce_ex__', '__getnewargs__', '__getnewargs_ex__'];

function refuseHook(cls: PyType, hook: string): never {
  const remedy = 'leave out what cannot be sent with __getstate__';
  return refuse(`"${cls.qualname}.${hook}" is not modelled`, remedy);
}

function attributesOf({attrs}: PyObject): PyDict {
  const dict = new PyDict();
  for (const [name, value] of attrs ?? []) dict.set(name, value);
  return dict;
}

function giveState(copy: PyObject, state: Value): void {
  if (state === null) return;
  const taker = copy.cls.lookup('__setstate__');
  if (taker instanceof PyFunction) {
    call(taker, [copy, state]);
    return;
  }
  copy.attrs ??= new Map();
  for (const {key, value} of (state as PyDict).entries()) copy.attrs.set(key as string, value);
}

/** A member of an enum: there is one in each process. */
export function isMember(value: PyObject): boolean {
  return value.cls.lookup('_member_map_') instanceof PyDict;
}

export function memberParts(pickler: Pickler, value: PyObject): Parts {
  const cls = pickler.classOf(value);
  const name = value.attrs?.get('_name_') ?? null;
  const members = value.cls.lookup('_member_map_') as PyDict;
  const isNamed = typeof name === 'string' && members.has(name);
  const number: Saved = pickler.save(value.attrs?.get('_value_') ?? null);
  return {
    make: made => (isNamed ? getAttribute(cls(made), name) : call(cls(made), [number(made)])),
  };
}
