import {type Entry, type PyDict, ROOM} from '../objects/dict.ts';
import {error} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {refuse} from '../run/refusals.ts';
import {charge} from '../run/vm.ts';

/** Over the entries of a dict, as far as it is not changed meanwhile. */
export function overDict(dict: PyDict, pick: (entry: Entry) => Value): () => Value | undefined {
  const entries = dict.entries();
  const {size, removals} = dict;
  // Whoever begins goes past those that were taken out.
  charge(Math.min(removals, size) >> 1);
  let seen = 0;
  let ended = false;
  return () => {
    charge(2);
    if (ended) return undefined;
    ended = true;
    if (dict.size !== size || dict.removals !== removals) checkChanged(dict, size);
    const {value, done} = entries.next();
    if (done === true) return undefined;
    if (seen === size) throw error('RuntimeError', 'dictionary keys changed during iteration');
    seen += 1;
    ended = false;
    return pick(value);
  };
}

/**
 * Somebody has put something in or taken something out. Where as much came as went, CPython goes on while there is room in
 * the dict; when it is made anew the places are others, and with how many that is depends on how the dict came to be.
 */
export function checkChanged(dict: PyDict, size: number): void {
  if (isOrdered(dict)) throw error('RuntimeError', 'OrderedDict mutated during iteration');
  if (dict.size !== size) throw error('RuntimeError', 'dictionary changed size during iteration');
  if (dict.size + dict.removals <= ROOM) return;
  refuse(
    'going on through a dict whose keys were changed meanwhile is not modelled',
    'go through a list of them: list(d)',
  );
}

export function isOrdered({cls}: PyDict): boolean {
  return cls.mro.some(({name, module}) => name === 'OrderedDict' && module === 'collections');
}
