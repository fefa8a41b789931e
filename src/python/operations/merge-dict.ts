import type {PyDict} from '../objects/dict.ts';
import {error} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import type {Hash} from './hash-numbers.ts';

/** What puts an entry into a dict; `asked` is the hash of the key, where it has been asked for. */
export type Put = (key: Value, value: Value, asked?: Hash) => void;

/** Puts in what a dict has. Raises RuntimeError if what compares the keys takes out of it meanwhile, or puts into it. */
export function mergeDict(from: PyDict, put: Put): void {
  const {size} = from;
  for (const {key, value, asked} of from.entries()) {
    put(key, value, asked);
    if (from.size !== size) throw error('RuntimeError', 'dict mutated during update');
  }
}
