import {setOperation} from '../arithmetic.ts';
import {typeName} from '../attributes.ts';
import {keyError, PyDict, PySet} from '../collections.ts';
import {error, valueError} from '../errors.ts';
import {builtinItem, deleteBuiltinItem, setBuiltinItem} from '../items.ts';
import {methods, native} from '../natives.ts';
import {
  dictType,
  frozensetType,
  type Keywords,
  listType,
  NativeProperty,
  nativeType,
  PyClassMethod,
  PyIterator,
  PyList,
  PyNative,
  PyObject,
  type PyRange,
  PyTuple,
  type PyType,
  rangeType,
  setType,
  tupleType,
  type Value,
} from '../objects.ts';
import {asIndex, equals, iterate, overDict, same, toArray} from '../protocols.ts';
import {registerRepr, repr} from '../text.ts';
import {checkSize} from '../vm.ts';
import {fillDict} from './constructors.ts';
import {sortItems} from './functions.ts';

type Maybe = Value | undefined;
const list = (value: unknown) => value as PyList;

function indexOf(
  items: readonly Value[],
  value: Maybe,
  start: Maybe,
  stop: Maybe,
  what: string,
): number {
  const bound = (at: Maybe, fallback: number) => {
    if (at === undefined) return fallback;
    const index = asIndex(at);
    return index < 0 ? Math.max(0, index + items.length) : index;
  };
  const end = Math.min(items.length, bound(stop, items.length));
  for (let at = bound(start, 0); at < end; at++)
    if (same(items[at] as Value, value as Value)) return at;
  throw valueError(what);
}

methods(listType, {
  append: [
    'object, /',
    (self, item) => {
      const {items} = list(self);
      if (items.push(item as Value) % 4096 === 0) checkSize(items.length);
    },
  ],
  extend: [
    'iterable, /',
    (self, more) => {
      const added = toArray(more as Value);
      checkSize(list(self).items.length + added.length);
      for (const item of added) list(self).items.push(item);
    },
  ],
  insert: [
    'index, object, /',
    (self, index, item) => {
      const {items} = list(self);
      const at = asIndex(index as Value);
      items.splice(at < 0 ? Math.max(0, at + items.length) : at, 0, item as Value);
    },
  ],
  pop: [
    'index=, /',
    (self, index) => {
      const {items} = list(self);
      if (items.length === 0) throw error('IndexError', 'pop from empty list');
      if (index === undefined) return items.pop();
      const at = asIndex(index);
      const from = at < 0 ? at + items.length : at;
      if (from < 0 || from >= items.length) throw error('IndexError', 'pop index out of range');
      return items.splice(from, 1)[0];
    },
  ],
  remove: [
    'value, /',
    (self, value) => {
      const {items} = list(self);
      items.splice(indexOf(items, value, undefined, undefined, 'list.remove(x): x not in list'), 1);
    },
  ],
  clear: [
    '',
    self => {
      list(self).items = [];
    },
  ],
  index: [
    'value, start=, stop=, /',
    (self, value, start, stop) =>
      indexOf(list(self).items, value, start, stop, 'list.index(x): x not in list'),
  ],
  count: [
    'value, /',
    (self, value) => list(self).items.filter(item => same(item, value as Value)).length,
  ],
  copy: ['', self => new PyList([...list(self).items])],
  reverse: [
    '',
    self => {
      list(self).items.reverse();
    },
  ],
  sort: [
    '*, key=, reverse=',
    (self, key, reverse) => {
      list(self).items = sortItems(list(self).items, key, reverse);
    },
  ],
  __init__: [
    'iterable=, /',
    (self, items) => {
      list(self).items = items === undefined ? [] : toArray(items);
    },
  ],
}); // prettier-ignore

const tuple = (value: unknown) => value as PyTuple;
methods(tupleType, {
  index: [
    'value, start=, stop=, /',
    (self, value, start, stop) =>
      indexOf(tuple(self).items, value, start, stop, 'tuple.index(x): x not in tuple'),
  ],
  count: [
    'value, /',
    (self, value) => tuple(self).items.filter(item => same(item, value as Value)).length,
  ],
}); // prettier-ignore
methods(rangeType, {
  index: [
    'value, /',
    (self, value) =>
      indexOf(
        toArray(self as Value),
        value,
        undefined,
        undefined,
        `${repr(value as Value)} is not in range`,
      ),
  ],
  count: [
    'value, /',
    (self, value) => toArray(self as Value).filter(item => equals(item, value as Value)).length,
  ],
}); // prettier-ignore
for (const name of ['start', 'stop', 'step'] as const) {
  const get = (self: Value) => (self as PyRange)[name];
  rangeType.dict.set(name, property(get));
}

function property(get: (self: Value) => Value): NativeProperty {
  return new NativeProperty(get);
}

const dict = (value: unknown) => value as PyDict;

/** `keys()`, `values()` and `items()`: windows on the dict. */
class DictView extends PyObject {
  public readonly dict: PyDict;
  public readonly pick: (entry: {key: Value; value: Value}) => Value;

  public constructor(cls: PyType, of: PyDict, pick: (entry: {key: Value; value: Value}) => Value) {
    super(cls);
    this.dict = of;
    this.pick = pick;
  }

  public values(): Value[] {
    return [...this.dict.entries()].map(this.pick);
  }
}

const keysType = nativeType('dict_keys');
const valuesType = nativeType('dict_values');
const itemsType = nativeType('dict_items');
const view = (value: unknown) => value as DictView;
for (const cls of [keysType, valuesType, itemsType]) {
  methods(cls, {
    __len__: ['', self => view(self).dict.size],
    __iter__: [
      '',
      self =>
        new PyIterator(
          overDict(view(self).dict, entry => view(self).pick(entry as {key: Value; value: Value})),
        ),
    ],
    __reversed__: [
      '',
      self => {
        const items = view(self).values().reverse();
        let at = 0;
        return new PyIterator(() => items[at++]);
      },
    ],
  }); // prettier-ignore
}
for (const cls of [keysType, itemsType]) {
  const set = (value: unknown) => new PySet(toArray(value as Value));
  methods(cls, {
    __and__: ['other, /', (self, other) => setOperation('&', set(self), set(other))],
    __or__: ['other, /', (self, other) => setOperation('|', set(self), set(other))],
    __sub__: ['other, /', (self, other) => setOperation('-', set(self), set(other))],
    __xor__: ['other, /', (self, other) => setOperation('^', set(self), set(other))],
    __eq__: ['other, /', (self, other) => equals(set(self), set(other))],
  });
}
methods(keysType, {__contains__: ['key, /', (self, key) => view(self).dict.has(key as Value)]});
registerRepr(DictView, value => `${typeName(value)}(${repr(new PyList(value.values()))})`);

methods(dictType, {
  keys: ['', self => new DictView(keysType, dict(self), entry => entry.key)],
  values: ['', self => new DictView(valuesType, dict(self), entry => entry.value)],
  items: [
    '',
    self => new DictView(itemsType, dict(self), entry => new PyTuple([entry.key, entry.value])),
  ],
  get: [
    'key, default=, /',
    (self, key, fallback) => {
      const value = dict(self).get(key as Value);
      return value === undefined ? fallback : value;
    },
  ],
  pop: [
    'key, default=, /',
    (self, key, fallback) => {
      const value = dict(self).delete(key as Value);
      if (value !== undefined) return value;
      if (fallback !== undefined) return fallback;
      throw keyError(key as Value);
    },
  ],
  popitem: [
    '',
    self => {
      const last = dict(self).last();
      if (last === undefined) throw error('KeyError', 'popitem(): dictionary is empty');
      dict(self).delete(last.key);
      return new PyTuple([last.key, last.value]);
    },
  ],
  setdefault: [
    'key, default=, /',
    (self, key, fallback) => {
      const known = dict(self).get(key as Value);
      if (known !== undefined) return known;
      dict(self).set(key as Value, fallback ?? null);
      return fallback;
    },
  ],
  clear: ['', self => dict(self).clear()],
  copy: ['', self => dict(self).copy()],
}); // prettier-ignore
const updating = (name: string) => {
  const method = new PyNative(
    name,
    (args, keywords: Keywords) => {
      fillDict(dict(args[0]), args.slice(1), keywords);
      return null;
    },
    true,
  );
  method.qualname = `dict.${name}`;
  return method;
};
dictType.dict.set('update', updating('update'));
dictType.dict.set('__init__', updating('__init__'));
dictType.dict.set(
  'fromkeys',
  new PyClassMethod(
    native('fromkeys', 'cls, iterable, value=, /', (cls, keys, value) => {
      const made = new PyDict(cls as PyType);
      for (const key of toArray(keys as Value)) made.set(key, value ?? null);
      return made;
    }),
  ),
); // prettier-ignore

// Classes that derive from these call them by name: `super().__setitem__(key, value)`.
for (const cls of [listType, dictType, tupleType]) {
  methods(cls, {
    __getitem__: ['key, /', (self, key) => builtinItem(self as Value, key as Value)],
    __len__: ['', self => (self instanceof PyDict ? self.size : (self as PyList).items.length)],
    __contains__: [
      'key, /',
      (self, key) =>
        self instanceof PyDict
          ? self.has(key as Value)
          : (self as PyList).items.some(item => same(item, key as Value)),
    ],
    __iter__: [
      '',
      self => {
        if (self instanceof PyDict) return new PyIterator(overDict(self, entry => entry.key));
        const items = (self as PyList).items;
        let at = 0;
        return new PyIterator(() => items[at++]);
      },
    ],
  }); // prettier-ignore
}
for (const cls of [listType, dictType]) {
  methods(cls, {
    __setitem__: [
      'key, value, /',
      (self, key, value) => setBuiltinItem(self as Value, key as Value, value as Value),
    ],
    __delitem__: ['key, /', (self, key) => deleteBuiltinItem(self as Value, key as Value)],
  }); // prettier-ignore
}

const set = (value: unknown) => value as PySet;
const others = (value: unknown) => (value as Value[]).map(each => new PySet(toArray(each)));
const combine = (op: string) => (self: Maybe, rest: Maybe) =>
  others(rest).reduce(
    (result, other) => setOperation(op, result, other) as PySet,
    new PySet(set(self).values(), set(self).cls),
  );

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
    copy: ['', self => new PySet(set(self).values(), set(self).cls)],
    __contains__: ['item, /', (self, item) => set(self).has(item as Value)],
    __len__: ['', self => set(self).size],
  }); // prettier-ignore
}
methods(setType, {
  add: ['item, /', (self, item) => set(self).add(item as Value)],
  discard: [
    'item, /',
    (self, item) => {
      set(self).delete(item as Value);
    },
  ],
  remove: [
    'item, /',
    (self, item) => {
      if (!set(self).delete(item as Value)) throw keyError(item as Value);
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
  clear: ['', self => set(self).clear()],
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
          const result = combine(op)(self, rest).values();
          set(self).clear();
          for (const item of result) set(self).add(item);
        },
      ] as const,
    ]),
  ),
}); // prettier-ignore
