import {PyDict} from './dict.ts';
import {DictNames} from './dict-names.ts';
import type {Attributes, Value} from './types.ts';

/** A dict of these names, apart from them: what is done to it they do not see. */
export function dictOf(names: Attributes): PyDict {
  const dict = new PyDict();
  for (const [name, value] of names) dict.set(name, value);
  return dict;
}

const bodies = new WeakSet<PyDict>();

/** What the body of a class has defined, as its metaclass gets it. CPython's holds more, about the source. */
export function bodyDict(names: Attributes): PyDict {
  const dict = names instanceof DictNames ? names.dict : dictOf(names);
  if (names.has('__qualname__')) bodies.add(dict);
  return dict;
}

export function isBody(dict: PyDict): boolean {
  return bodies.has(dict);
}

/** What a dict holds, under the texts of its keys. What is no dict holds nothing. */
export function namesIn(value: Value): Attributes {
  const names: Attributes = new Map();
  if (value instanceof PyDict)
    for (const {key, value: each} of value.entries()) names.set(String(key), each);
  return names;
}
