import {replaced, watching} from '../lifetime/lifetimes.ts';
import {PyDict} from '../objects/dict.ts';
import {isError, typeError, valueError} from '../objects/errors.ts';
import type {Keywords} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import {getItem} from './items.ts';
import {iterate, iteratesItself, toArray, toSequence} from './iteration.ts';
import {mergeDict, type Put} from './merge-dict.ts';
import {special} from './special.ts';

/** Puts in what `dict(...)` and `dict.update(...)` take. Raises TypeError or ValueError for what they do not. */
export function fillDict(dict: PyDict, args: readonly Value[], keywords: Keywords): void {
  if (args.length > 1) throw typeError(`dict expected at most 1 argument, got ${args.length}`);
  const [source] = args;
  const old: (Value | undefined)[] = [];
  const put: Put = (key, value, asked) => old.push(dict.set(key, value, asked));
  if (source instanceof PyDict && !iteratesItself(source)) mergeDict(source, put);
  else if (source !== undefined && special(source, 'keys') !== undefined) {
    for (const key of toArray(call(special(source, 'keys') as Value, [source])))
      put(key, getItem(source, key));
  } else if (source !== undefined) holdingMeanwhile(dict, () => fillFromPairs(source, put));
  for (const [key, value] of keywords ?? []) put(key, value);
  if (watching()) replaced(old);
}

function fillFromPairs(source: Value, put: Put): void {
  const step = iterate(source);
  let at = 0;
  for (let pair = step(); pair !== undefined; pair = step()) {
    const items = partsOf(pair, at);
    if (items.length !== 2) {
      throw valueError(
        `dictionary update sequence element #${at} has length ${items.length}; 2 is required`,
      );
    }
    put(items[0] as Value, items[1] as Value);
    at += 1;
  }
}

function partsOf(pair: Value, at: number): readonly Value[] {
  try {
    return toSequence(pair, 'object is not iterable');
  } catch (wrong) {
    if (!isError(wrong, 'TypeError')) throw wrong;
    const note = `Cannot convert dictionary update sequence element #${at} to a sequence`;
    wrong.attrs = new Map([['__notes__', new PyList([note])]]);
    throw wrong;
  }
}
