import {dropping} from '../lifetime/dropping.ts';
import {replaced, watching} from '../lifetime/lifetimes.ts';
import {error} from '../objects/errors.ts';
import {keyError} from '../objects/keys.ts';
import {type Maybe, methods} from '../objects/natives.ts';
import type {PySet} from '../objects/set.ts';
import {frozensetType, setType, type Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import {overSet} from '../operations/iteration.ts';
import {
  copyOfSet,
  intersectedAll,
  isDisjoint,
  isSubset,
  isSuperset,
  lessenedAll,
  subtract,
  toggle,
  toggled,
  united,
  updateSet,
} from '../operations/set-algebra.ts';
import {iteratorTypeOf} from './iterator-classes.ts';

const set = (value: unknown) => value as PySet;

/** Whether it was there; it may have been all that held the item. */
function remove(from: PySet, item: Value): boolean {
  const isThere = from.delete(item);
  if (isThere && watching()) replaced([item]);
  return isThere;
}

const others = (value: unknown) => value as Value[];

/** Changes a set; what it held alone goes. */
function changing(self: Maybe, change: (set: PySet) => void): void {
  const changed = set(self);
  dropping(
    () => changed.values(),
    () => change(changed),
  );
}

for (const cls of [setType, frozensetType]) {
  methods(cls, {
    union: ['*others', (self, rest) => united(set(self), others(rest))],
    intersection: ['*others', (self, rest) => intersectedAll(set(self), others(rest))],
    difference: ['*others', (self, rest) => lessenedAll(set(self), others(rest))],
    symmetric_difference: ['other, /', (self, other) => toggled(set(self), other as Value)],
    issubset: ['other, /', (self, other) => isSubset(set(self), other as Value)],
    issuperset: ['other, /', (self, other) => isSuperset(set(self), other as Value)],
    isdisjoint: ['other, /', (self, other) => isDisjoint(set(self), other as Value)],
    copy: ['', self => (set(self).cls === frozensetType ? self : copyOfSet(set(self)))],
    __contains__: ['item, /', (self, item) => set(self).has(item as Value)],
    __len__: ['', self => set(self).size],
    __iter__: [
      '',
      self => new PyIterator(overSet(set(self)), iteratorTypeOf('set_iterator'), [set(self)]),
    ],
  });
}

methods(setType, {
  add: ['item, /', (self, item) => set(self).add(item as Value)],
  discard: [
    'item, /',
    (self, item) => {
      remove(set(self), item as Value);
    },
  ],
  remove: [
    'item, /',
    (self, item) => {
      if (!remove(set(self), item as Value)) throw keyError(item as Value);
    },
  ],
  pop: [
    '',
    self => {
      const item = set(self).pop();
      if (item === undefined) throw error('KeyError', 'pop from an empty set');
      return item;
    },
  ],
  clear: [
    '',
    self =>
      dropping(
        () => set(self).values(),
        () => set(self).clear(),
      ),
  ],
  update: [
    '*others',
    (self, rest) => {
      for (const other of others(rest)) updateSet(set(self), other);
    },
  ],
  __init__: [
    'iterable=, /',
    (self, items) => {
      changing(self, changed => changed.clear());
      if (items !== undefined) updateSet(set(self), items);
    },
  ],
  intersection_update: [
    '*others',
    (self, rest) =>
      changing(self, changed => changed.become(intersectedAll(changed, others(rest)))),
  ],
  difference_update: [
    '*others',
    (self, rest) =>
      changing(self, changed => {
        for (const other of others(rest)) subtract(changed, other);
      }),
  ],
  symmetric_difference_update: [
    'other, /',
    (self, other) => changing(self, changed => toggle(changed, other as Value)),
  ],
});
