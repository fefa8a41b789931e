import {dropping, replaceMembers} from '../lifetime/dropping.ts';
import {replaced, watching} from '../lifetime/lifetimes.ts';
import {error} from '../objects/errors.ts';
import {keyError} from '../objects/keys.ts';
import {type Maybe, methods} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import {frozensetType, setType, type Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import {setOperation} from '../operations/collections.ts';
import {iterate, overSet, toArray} from '../operations/iteration.ts';
import {iteratorTypeOf} from './iterator-classes.ts';

const set = (value: unknown) => value as PySet;

/** Whether it was there; it may have been all that held the item. */
function remove(from: PySet, item: Value): boolean {
  const isThere = from.delete(item);
  if (isThere && watching()) replaced([item]);
  return isThere;
}

const others = (value: unknown) => (value as Value[]).map(each => new PySet(toArray(each)));

const combine = (op: string) => (self: Maybe, rest: Maybe) =>
  others(rest).reduce(
    (result, other) => setOperation(op, result, other) as PySet,
    new PySet(set(self).values(), plainOf(set(self))),
  );

/** What is made of a set of a class of the program's own is one of the class that this derives from. */
const plainOf = ({cls}: PySet) => (cls.isSubclass(frozensetType) ? frozensetType : setType);

for (const cls of [setType, frozensetType]) {
  methods(cls, {
    union: ['*others', combine('|')],
    intersection: ['*others', combine('&')],
    difference: ['*others', combine('-')],
    symmetric_difference: [
      'other, /',
      (self, other) => setOperation('^', set(self), new PySet(toArray(other as Value))),
    ],
    issubset: [
      'other, /',
      (self, other) => {
        const all = new PySet(toArray(other as Value));
        return set(self)
          .values()
          .every(item => all.has(item));
      },
    ],
    issuperset: [
      'other, /',
      (self, other) => toArray(other as Value).every(item => set(self).has(item)),
    ],
    isdisjoint: [
      'other, /',
      (self, other) => !toArray(other as Value).some(item => set(self).has(item)),
    ],
    copy: ['', self => new PySet(set(self).values(), plainOf(set(self)))],
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
      const [first] = set(self).values();
      if (first === undefined) throw error('KeyError', 'pop from an empty set');
      set(self).delete(first);
      return first;
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
      for (const other of rest as unknown as Value[]) {
        const step = iterate(other);
        for (let item = step(); item !== undefined; item = step()) set(self).add(item);
      }
    },
  ],
  __init__: [
    'iterable=, /',
    (self, items) => {
      if (items !== undefined) for (const item of toArray(items)) set(self).add(item);
    },
  ],
  ...Object.fromEntries(
    [
      ['intersection_update', '&'],
      ['difference_update', '-'],
      ['symmetric_difference_update', '^'],
    ].map(([name = '', op = '']) => [
      name,
      [
        '*others',
        (self: Maybe, rest: Maybe) => {
          replaceMembers(set(self), combine(op)(self, rest).values());
        },
      ] as const,
    ]),
  ),
});
