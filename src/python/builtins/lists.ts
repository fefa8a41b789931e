import {dropping, replaceItems} from '../lifetime/dropping.ts';
import {NativeProperty} from '../objects/descriptors.ts';
import {error, valueError} from '../objects/errors.ts';
import {callingBack, type Maybe, methods} from '../objects/natives.ts';
import {listType, rangeType, tupleType, type Value} from '../objects/types.ts';
import {PyList, type PyRange, type PyTuple} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {equals, same} from '../operations/equality.ts';
import {toArray, toListItems} from '../operations/iteration.ts';
import {isInt} from '../operations/numbers.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import {charge, chargeMoved, checkGrown} from '../run/vm.ts';
import {leavingNamesToNew} from './names-for-new.ts';
import {sortItems} from './sorting.ts';

const list = (value: unknown) => value as PyList;

/** What is searched: comparing may change it, and then what it holds now is gone through. */
interface Searched {
  readonly items: readonly Value[];
}

function indexOf(of: Searched, value: Maybe, start: Maybe, stop: Maybe, what: string): number {
  const bound = (at: Maybe, fallback: number) => {
    if (at === undefined) return fallback;
    const index = asIndex(at);
    return index < 0 ? Math.max(0, index + of.items.length) : index;
  };
  const end = bound(stop, Infinity);
  for (let at = bound(start, 0); at < Math.min(end, of.items.length); at++)
    if (isAt(of, at, value as Value)) return at;
  throw valueError(what);
}

function isAt(of: Searched, at: number, value: Value): boolean {
  charge(2);
  return same(of.items[at] as Value, value);
}

function countOf(of: Searched, value: Value): number {
  let count = 0;
  for (let at = 0; at < of.items.length; at++) if (isAt(of, at, value)) count += 1;
  return count;
}

/** Meanwhile the list is empty, as in CPython. Raises ValueError if it is not so any more at the end. */
function sortInPlace(of: PyList, key: Maybe, reverse: Maybe): void {
  const {items} = of;
  let isWritten = false;
  of.items = watchedItems(() => {
    isWritten = true;
  });
  let result = items;
  let isModified = false;
  try {
    result = holdingMeanwhile(new PyList(items), () => sortItems(items, key, reverse));
  } finally {
    isModified = isWritten || of.items.length > 0;
    of.items = result;
  }
  if (isModified) throw valueError('list modified during sort');
}

/** No items yet; `written` is told of each that is put in, though it may be gone again soon. */
function watchedItems(written: () => void): Value[] {
  return new Proxy<Value[]>([], {
    set: (items, key, value: Value) => {
      if (key !== 'length') written();
      return Reflect.set(items, key, value);
    },
  });
}

methods(listType, {
  append: [
    'object, /',
    (self, item) => {
      const {items} = list(self);
      if (items.push(item as Value) % 4096 === 0) checkGrown(items.length);
    },
  ],
  extend: [
    'iterable, /',
    (self, more) => {
      const added = toListItems(more as Value);
      checkGrown(list(self).items.length + added.length);
      for (const item of added) list(self).items.push(item);
    },
  ],
  insert: [
    'index, object, /',
    (self, index, item) => {
      const {items} = list(self);
      const at = asIndex(index as Value);
      chargeMoved(items.length);
      items.splice(at < 0 ? Math.max(0, at + items.length) : at, 0, item as Value);
    },
  ],
  pop: [
    'index=, /',
    (self, index) => {
      const {items} = list(self);
      const at = index === undefined ? -1 : asIndex(index);
      if (items.length === 0) throw error('IndexError', 'pop from empty list');
      if (index === undefined) return items.pop();
      const from = at < 0 ? at + items.length : at;
      if (from < 0 || from >= items.length) throw error('IndexError', 'pop index out of range');
      chargeMoved(items.length - from);
      return items.splice(from, 1)[0];
    },
  ],
  remove: [
    'value, /',
    (self, value) => {
      const at = indexOf(list(self), value, undefined, undefined, 'list.remove(x): x not in list');
      const {items} = list(self);
      dropping(
        () => [items[at] as Value],
        () => items.splice(at, 1),
      );
    },
  ],
  clear: [
    '',
    self => {
      replaceItems(list(self), []);
    },
  ],
  index: [
    'value, start=, stop=, /',
    (self, value, start, stop) =>
      indexOf(list(self), value, start, stop, 'list.index(x): x not in list'),
  ],
  count: ['value, /', (self, value) => countOf(list(self), value as Value)],
  copy: ['', self => new PyList(toArray(new PyList(list(self).items)))],
  reverse: [
    '',
    self => {
      charge(list(self).items.length);
      list(self).items.reverse();
    },
  ],
  sort: [
    '*, key=, reverse=',
    (self, key, reverse) => {
      sortInPlace(list(self), key, reverse);
    },
  ],
  __init__: [
    'iterable=, /',
    (self, items) => {
      replaceItems(list(self), items === undefined ? [] : toListItems(items));
    },
  ],
});

leavingNamesToNew(listType);
callingBack(listType.dict, 'count extend index remove sort');

const tuple = (value: unknown) => value as PyTuple;

methods(tupleType, {
  index: [
    'value, start=, stop=, /',
    (self, value, start, stop) =>
      indexOf(tuple(self), value, start, stop, 'tuple.index(x): x not in tuple'),
  ],
  count: ['value, /', (self, value) => countOf(tuple(self), value as Value)],
});

/** Where an int is in a range: nobody has to go through it. */
function placeIn(range: PyRange, value: number | bigint | boolean): number {
  const at = (Number(value) - range.start) / range.step;
  return Number.isInteger(at) && at >= 0 && at < range.length ? at : -1;
}

methods(rangeType, {
  index: [
    'value, /',
    (self, value) => {
      if (!isInt(value as Value)) {
        const items = toArray(self as Value);
        const missing = 'sequence.index(x): x not in sequence';
        return indexOf({items}, value, undefined, undefined, missing);
      }
      const at = placeIn(self as PyRange, value as number);
      if (at < 0) throw valueError('range.index(x): x not in range');
      return at;
    },
  ],
  count: [
    'value, /',
    (self, value) => {
      if (isInt(value as Value)) return placeIn(self as PyRange, value as number) < 0 ? 0 : 1;
      return toArray(self as Value).filter(item => equals(item, value as Value)).length;
    },
  ],
});

for (const name of ['start', 'stop', 'step'] as const) {
  const get = (self: Value) => (self as PyRange)[name];
  rangeType.dict.set(name, property(get));
}

function property(get: (self: Value) => Value): NativeProperty {
  return new NativeProperty(get);
}
