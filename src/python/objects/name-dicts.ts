import {PyDict} from './dict.ts';
import type {Attributes, Value} from './types.ts';

/** A dict of these names, apart from them: what is done to it they do not see. */
export function dictOf(names: Attributes): PyDict {
  const dict = new PyDict();
  for (const [name, value] of names) dict.set(name, value);
  return dict;
}

/** What a dict holds, under the texts of its keys. What is no dict holds nothing. */
export function namesIn(value: Value): Attributes {
  const names: Attributes = new Map();
  if (value instanceof PyDict)
    for (const {key, value: each} of value.entries()) names.set(String(key), each);
  return names;
}
