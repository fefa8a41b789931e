import {dropping} from '../lifetime/dropping.ts';
import {dequeType, PyDeque} from '../objects/deque.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {type Maybe, methods, native, properties} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {NotImplemented, type Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {asIndex, asSize} from '../operations/conversion.ts';
import {equals, opposite} from '../operations/equality.ts';
import {toArray} from '../operations/iteration.ts';
import {registerRepr, repr} from '../text/repr.ts';

const make = native('deque', 'iterable=, maxlen=', (items, most) => {
  const length = most == null ? null : asIndex(most);
  if (length !== null && length < 0) throw valueError('maxlen must be non-negative');
  return new PyDeque(items === undefined ? [] : toArray(items), length, dequeType);
});
registerMaker(dequeType, cls => new PyDeque([], null, cls));

/** Called once more, it begins anew: with other items, and of another length. */
const init = new PyNative(
  '__init__',
  ([self, ...rest], keywords) => {
    const made = make.call(rest, keywords) as PyDeque;
    dropping(
      () => deque(self).values(),
      () => {
        deque(self).most = made.most;
        deque(self).replace(made.values());
      },
    );
    return null;
  },
  true,
);
init.qualname = 'deque.__init__';
dequeType.dict.set('__init__', init);

const deque = (value: unknown) => value as PyDeque;

function taken(item: Value | undefined): Value {
  if (item === undefined) throw error('IndexError', 'pop from an empty deque');
  return item;
}

function checked(self: PyDeque, key: Maybe): number {
  const at = asSize(key as Value, 'OverflowError');
  if (at >= self.size || at < -self.size) throw error('IndexError', 'deque index out of range');
  return at;
}

function sameItems(self: Maybe, other: Maybe): Value {
  if (!(other instanceof PyDeque)) return NotImplemented;
  return equals(new PyList(deque(self).values()), new PyList(other.values()));
}

methods(dequeType, {
  append: ['item, /', (self, item) => deque(self).push(item as Value)],
  appendleft: ['item, /', (self, item) => deque(self).unshift(item as Value)],
  pop: ['', self => taken(deque(self).pop())],
  popleft: ['', self => taken(deque(self).shift())],
  extend: [
    'iterable, /',
    (self, items) => {
      for (const item of toArray(items as Value)) deque(self).push(item);
    },
  ],
  extendleft: [
    'iterable, /',
    (self, items) => {
      for (const item of toArray(items as Value)) deque(self).unshift(item);
    },
  ],
  clear: [
    '',
    self =>
      dropping(
        () => deque(self).values(),
        () => deque(self).replace([]),
      ),
  ],
  copy: ['', self => new PyDeque(deque(self).values(), deque(self).most, deque(self).cls)],
  insert: [
    'index, item, /',
    (self, index, item) => {
      if (deque(self).size === deque(self).most)
        throw error('IndexError', 'deque already at its maximum size');
      const {size} = deque(self);
      const at = asIndex(index as Value);
      deque(self).insert(at < 0 ? Math.max(0, at + size) : Math.min(at, size), item as Value);
    },
  ],
  reverse: ['', self => deque(self).replace(deque(self).values().reverse())],
  rotate: [
    'n=, /',
    (self, n) => {
      const {size} = deque(self);
      if (size === 0) return;
      const by = (((n === undefined ? 1 : asIndex(n)) % size) + size) % size;
      deque(self).rotate(by > size / 2 ? by - size : by);
    },
  ],
  __len__: ['', self => deque(self).size],
  __bool__: ['', self => deque(self).size > 0],
  __getitem__: ['index, /', (self, index) => deque(self).at(checked(deque(self), index))],
  __setitem__: [
    'index, value, /',
    (self, index, value) => deque(self).put(checked(deque(self), index), value as Value),
  ],
  __delitem__: [
    'index, /',
    (self, index) => {
      const at = checked(deque(self), index);
      dropping(
        () => [deque(self).at(at) as Value],
        () => deque(self).remove(at < 0 ? at + deque(self).size : at),
      );
    },
  ],
  __eq__: ['other, /', (self, other) => sameItems(self, other)],
  __ne__: ['other, /', (self, other) => opposite(sameItems(self, other))],
  __add__: [
    'other, /',
    (self, other) => {
      if (!(other instanceof PyDeque))
        throw typeError(`can only concatenate deque (not "${typeName(other as Value)}") to deque`);
      const {cls, most} = deque(self);
      return new PyDeque([...deque(self).values(), ...other.values()], most, cls);
    },
  ],
});
properties(dequeType, {maxlen: self => deque(self).most});
dequeType.dict.set('__hash__', null);
registerRepr(
  PyDeque,
  value => {
    const most = value.most === null ? '' : `, maxlen=${value.most}`;
    return `${value.cls.name}(${repr(new PyList(value.values()))}${most})`;
  },
  dequeType,
);
