import {fillDict} from '../builtins/constructors.ts';
import {isCallable} from '../builtins/introspection.ts';
import {iteratorTypeOf} from '../builtins/iterator-classes.ts';
import {replaced, watching} from '../lifetime/lifetimes.ts';
import {PyDict} from '../objects/dict.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, native, properties} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {
  dictType,
  NotImplemented,
  nativeType,
  PyObject,
  type PyType,
  type Value,
} from '../objects/types.ts';
import {PyIterator, PyList} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {equals, same} from '../operations/equality.ts';
import {toArray} from '../operations/iteration.ts';
import {call} from '../run/calls.ts';
import {registerRepr, repr} from '../text/repr.ts';

export const dequeType = nativeType('deque', undefined, 'collections');

/** `collections.deque`: taking from the front moves nothing. */
export class PyDeque extends PyObject {
  #items: Value[] = [];
  #head = 0;
  public readonly most: number | null;

  public constructor(items: readonly Value[], most: number | null, cls: PyType) {
    super(cls);
    this.most = most;
    for (const item of items) this.push(item);
  }

  public get size(): number {
    return this.#items.length - this.#head;
  }

  public at(index: number): Value | undefined {
    return this.#items[this.#head + (index < 0 ? index + this.size : index)];
  }

  public put(index: number, value: Value): void {
    this.#items[this.#head + (index < 0 ? index + this.size : index)] = value;
  }

  public values(): Value[] {
    return this.#items.slice(this.#head);
  }

  public referents(): readonly Value[] {
    return this.values();
  }

  public replace(items: Value[]): void {
    this.#items = items;
    this.#head = 0;
  }

  public push(item: Value): void {
    this.#items.push(item);
    if (this.most !== null && this.size > this.most) this.#drop(this.shift());
  }

  public unshift(item: Value): void {
    const items = this.values();
    items.unshift(item);
    const last = this.most !== null && items.length > this.most ? items.pop() : undefined;
    this.replace(items);
    this.#drop(last);
  }

  /** What no longer fits. */
  #drop(item: Value | undefined): void {
    if (item !== undefined && watching()) replaced([item]);
  }

  public pop(): Value | undefined {
    return this.size === 0 ? undefined : this.#items.pop();
  }

  public shift(): Value | undefined {
    if (this.size === 0) return undefined;
    const item = this.#items[this.#head] as Value;
    this.#items[this.#head] = null;
    this.#head += 1;
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) this.replace(this.values());
    return item;
  }
}

const make = native('deque', 'iterable=, maxlen=', (items, most) => {
  const length = most == null ? null : asIndex(most);
  if (length !== null && length < 0) throw valueError('maxlen must be non-negative');
  return new PyDeque(items == null ? [] : toArray(items), length, dequeType);
});
registerMaker(dequeType, (cls, args, keywords) => {
  const made = make.call(args, keywords) as PyDeque;
  made.cls = cls;
  return made;
});

const deque = (value: unknown) => value as PyDeque;

function taken(item: Value | undefined): Value {
  if (item === undefined) throw error('IndexError', 'pop from an empty deque');
  return item;
}

function checked(self: PyDeque, index: Value | undefined): number {
  const at = asIndex(index as Value);
  if (at >= self.size || at < -self.size) throw error('IndexError', 'deque index out of range');
  return at;
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
  clear: ['', self => deque(self).replace([])],
  copy: ['', self => new PyDeque(deque(self).values(), deque(self).most, deque(self).cls)],
  count: [
    'value, /',
    (self, value) =>
      deque(self)
        .values()
        .filter(item => same(item, value as Value)).length,
  ],
  index: [
    'value, /',
    (self, value) => {
      const at = deque(self)
        .values()
        .findIndex(item => same(item, value as Value));
      if (at < 0) throw valueError(`${repr(value as Value)} is not in deque`);
      return at;
    },
  ],
  insert: [
    'index, item, /',
    (self, index, item) => {
      const items = deque(self).values();
      const at = asIndex(index as Value);
      items.splice(at < 0 ? Math.max(0, at + items.length) : at, 0, item as Value);
      deque(self).replace(items);
    },
  ],
  remove: [
    'value, /',
    (self, value) => {
      const items = deque(self).values();
      const at = items.findIndex(item => same(item, value as Value));
      if (at < 0) throw valueError('deque.remove(x): x not in deque');
      items.splice(at, 1);
      deque(self).replace(items);
    },
  ],
  reverse: ['', self => deque(self).replace(deque(self).values().reverse())],
  rotate: [
    'n=, /',
    (self, n) => {
      const items = deque(self).values();
      if (items.length === 0) return;
      const by =
        (((n === undefined ? 1 : asIndex(n)) % items.length) + items.length) % items.length;
      deque(self).replace([
        ...items.slice(items.length - by),
        ...items.slice(0, items.length - by),
      ]);
    },
  ],
  __len__: ['', self => deque(self).size],
  __bool__: ['', self => deque(self).size > 0],
  __contains__: [
    'item, /',
    (self, item) =>
      deque(self)
        .values()
        .some(each => same(each, item as Value)),
  ],
  __getitem__: ['index, /', (self, index) => deque(self).at(checked(deque(self), index))],
  __setitem__: [
    'index, value, /',
    (self, index, value) => deque(self).put(checked(deque(self), index), value as Value),
  ],
  __delitem__: [
    'index, /',
    (self, index) => {
      const items = deque(self).values();
      items.splice(checked(deque(self), index), 1);
      deque(self).replace(items);
    },
  ],
  __iter__: [
    '',
    self => {
      const {size} = deque(self);
      let at = 0;
      const step = () => {
        if (deque(self).size !== size)
          throw error('RuntimeError', 'deque mutated during iteration');
        return at < size ? deque(self).at(at++) : undefined;
      };
      return new PyIterator(step, iteratorTypeOf('_deque_iterator', '_collections'), [deque(self)]);
    },
  ],
  __reversed__: [
    '',
    self => {
      const items = deque(self).values();
      const of = iteratorTypeOf('_deque_reverse_iterator', '_collections');
      return new PyIterator(() => items.pop(), of, [deque(self)]);
    },
  ],
  __eq__: [
    'other, /',
    (self, other) =>
      other instanceof PyDeque
        ? equals(new PyList(deque(self).values()), new PyList(other.values()))
        : NotImplemented,
  ],
  __add__: [
    'other, /',
    (self, other) => {
      if (!(other instanceof PyDeque))
        throw typeError(`can only concatenate deque (not "${typeName(other as Value)}") to deque`);
      return new PyDeque([...deque(self).values(), ...other.values()], deque(self).most, dequeType);
    },
  ],
});
properties(dequeType, {maxlen: self => deque(self).most});
dequeType.dict.set('__hash__', null);
registerRepr(PyDeque, value => {
  const most = value.most === null ? '' : `, maxlen=${value.most}`;
  return `deque(${repr(new PyList(value.values()))}${most})`;
});

export const defaultdictType = nativeType('defaultdict', [dictType], 'collections');
registerMaker(defaultdictType, (cls, args, keywords) => {
  const made = new PyDict(cls);
  const [factory = null, ...rest] = args;
  if (factory !== null && !isCallable(factory))
    throw typeError('first argument must be callable or None');
  made.factory = factory;
  fillDict(made, rest, keywords);
  return made;
});
defaultdictType.dict.set('__init__', new PyNative('__init__', () => null, true));
methods(defaultdictType, {
  __missing__: [
    'key, /',
    (self, key) => {
      const dict = self as PyDict;
      if (dict.factory === null) throw error('KeyError', key as Value);
      const value = call(dict.factory, []);
      dict.set(key as Value, value);
      return value;
    },
  ],
  __repr__: [
    '',
    self => {
      const dict = self as PyDict;
      return `defaultdict(${dict.factory === null ? 'None' : repr(dict.factory)}, ${repr(dict.copy())})`;
    },
  ],
  copy: ['', self => (self as PyDict).copy(defaultdictType)],
});
properties(defaultdictType, {default_factory: self => (self as PyDict).factory});
