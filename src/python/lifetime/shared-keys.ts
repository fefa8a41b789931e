import {PyException} from '../objects/exceptions.ts';
import type {Attributes, PyObject, PyType, Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';

/** CPython's SHARED_KEYS_MAX_SIZE: an object with more attributes has a dict of its own. */
const MOST = 30;

/** For each class, the names of attributes that its objects have had, where CPython keeps them. */
const known = new WeakMap<PyType, Set<string>>();

/**
 * The values of an object's `__dict__` in the order in which CPython keeps them, and lets go of them: those that the body of its
 * class gives `self` come first, by the alphabet, whatever is assigned first. `attrs` are its attributes without slots.
 */
export function asKept(attrs: Attributes, holder: PyObject): Iterable<Value> {
  const {cls} = holder;
  if (attrs.size < 2 || cls.native || holder instanceof PyException) return attrs.values();
  const keys = sharedKeys(cls);
  for (const key of attrs.keys()) keys.add(key);
  if (keys.size > MOST) return attrs.values();
  return [...keys].filter(key => attrs.has(key)).map(key => attrs.get(key) as Value);
}

function sharedKeys(cls: PyType): Set<string> {
  let keys = known.get(cls);
  if (keys === undefined) {
    const names = cls.dict.get('__static_attributes__');
    keys = new Set(names instanceof PyTuple ? names.items.filter(isText) : []);
    known.set(cls, keys);
  }
  return keys;
}

function isText(name: Value): name is string {
  return typeof name === 'string';
}
