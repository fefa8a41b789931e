import {iteratorTypeOf} from '../builtins/iterator-classes.ts';
import {dropping} from '../lifetime/dropping.ts';
import {dequeType, type PyDeque} from '../objects/deque.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {callingBack, type Maybe, methods} from '../objects/natives.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import type {PyType, Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {same} from '../operations/equality.ts';
import {charge} from '../run/vm.ts';

const deque = (value: unknown) => value as PyDeque;

const mutated = () => error('RuntimeError', 'deque mutated during iteration');

/** Where an item is from `start` on; -1 if it is nowhere. Comparing may change the deque: that is an error. */
function indexFrom(self: PyDeque, item: Value, start: number, end: number): number {
  const {changes} = self;
  for (let at = start; at < end; at++) {
    charge(2);
    if (same(self.at(at) as Value, item)) return at;
    if (self.changes !== changes) throw mutated();
  }
  return -1;
}

function countOf(self: PyDeque, item: Value): number {
  const {changes, size} = self;
  let count = 0;
  for (let at = 0; at < size; at++) {
    charge(2);
    if (same(self.at(at) as Value, item)) count += 1;
    if (self.changes !== changes) throw mutated();
  }
  return count;
}

function bound(at: Maybe, size: number, fallback: number): number {
  if (at === undefined) return fallback;
  const index = asIndex(at);
  return Math.min(size, index < 0 ? Math.max(0, index + size) : index);
}

function remove(self: PyDeque, item: Value): void {
  const {changes, size} = self;
  let at = 0;
  for (; at < size; at++) {
    charge(2);
    const found = same(self.at(at) as Value, item);
    if (self.changes !== changes) throw error('IndexError', 'deque mutated during iteration');
    if (found) break;
  }
  if (at === size) throw valueError('deque.remove(x): x not in deque');
  const items = self.values();
  const gone = items.splice(at, 1);
  dropping(
    () => gone,
    () => self.replace(items),
  );
}

/** Goes through the items, which may be replaced meanwhile; put in or taken out they may not. */
function iterator(self: PyDeque, cls: PyType, place: (at: number) => number): PyIterator {
  const {changes, size} = self;
  let at = 0;
  const step = () => {
    if (self.changes !== changes) throw mutated();
    return at < size ? self.at(place(at++)) : undefined;
  };
  return new PyIterator(step, cls, [self]);
}

const forward = iteratorTypeOf('_deque_iterator', '_collections');
const backward = iteratorTypeOf('_deque_reverse_iterator', '_collections');

const iterate = (self: PyDeque) => iterator(self, forward, at => at);
const reverse = (self: PyDeque) => iterator(self, backward, at => self.size - 1 - at);

for (const [cls, make] of [
  [forward, iterate],
  [backward, reverse],
] as const) {
  registerMaker(cls, (_cls, [of = null]) => {
    if (typeOf(of).isSubclass(dequeType)) return make(deque(of));
    throw typeError(`${cls.name}() argument 1 must be collections.deque, not ${typeName(of)}`);
  });
}

methods(dequeType, {
  count: ['value, /', (self, value) => countOf(deque(self), value as Value)],
  index: [
    'value, start=, stop=, /',
    (self, value, start, stop) => {
      const {size} = deque(self);
      const at = indexFrom(
        deque(self),
        value as Value,
        bound(start, size, 0),
        bound(stop, size, size),
      );
      if (at < 0) throw valueError('deque.index(x): x not in deque');
      return at;
    },
  ],
  remove: ['value, /', (self, value) => remove(deque(self), value as Value)],
  __contains__: [
    'item, /',
    (self, item) => indexFrom(deque(self), item as Value, 0, deque(self).size) >= 0,
  ],
  __iter__: ['', self => iterate(deque(self))],
  __reversed__: ['', self => reverse(deque(self))],
});

callingBack(dequeType.dict, 'count index remove');
