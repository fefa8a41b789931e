import type {Value} from '../objects/types.ts';
import type {PyList} from '../objects/values.ts';
import {replaced, watching} from './lifetimes.ts';

/** Changes a collection, and lets go of what it held until then and does no longer; `held` is in CPython's order. */
export function dropping(held: () => readonly Value[], change: () => void): void {
  const old = watching() ? held() : [];
  change();
  replaced(old);
}

/** A list has other items now, as after `*=`; the last one goes first. */
export function replaceItems(list: PyList, items: Value[]): void {
  dropping(
    () => list.items.toReversed(),
    () => {
      list.items = items;
    },
  );
}
