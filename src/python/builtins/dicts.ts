import {dropping} from '../lifetime/dropping.ts';
import {classMethods} from '../objects/class-methods.ts';
import {PyDict} from '../objects/dict.ts';
import {error, typeError} from '../objects/errors.ts';
import {type Keywords, PyNative} from '../objects/functions.ts';
import {keyError} from '../objects/keys.ts';
import {callingBack, methods} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import {typeName} from '../objects/type-of.ts';
import {
  dictType,
  NotImplemented,
  nativeType,
  PyObject,
  type PyType,
  setType,
  type Value,
} from '../objects/types.ts';
import {PyIterator, PyList, PyTuple} from '../objects/values.ts';
import {contains} from '../operations/containment.ts';
import {isOrdered, overDict} from '../operations/dict-iteration.ts';
import {same} from '../operations/equality.ts';
import {fillDict} from '../operations/fill-dict.ts';
import {toArray} from '../operations/iteration.ts';
import {intersected, keyed, setOf, subtract, toggle, updateSet} from '../operations/set-algebra.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import {registerRepr, repr} from '../text/repr.ts';
import {iteratorTypeOf} from './iterator-classes.ts';

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

  public referents(): readonly unknown[] {
    return [this.dict];
  }

  public values(): Value[] {
    return [...this.dict.entries()].map(this.pick);
  }
}

export const keysType = nativeType('dict_keys');
export const valuesType = nativeType('dict_values');
export const itemsType = nativeType('dict_items');
const view = (value: unknown) => value as DictView;
// As what they show compares equal by its items, neither is hashable.
for (const cls of [keysType, itemsType]) cls.dict.set('__hash__', null);

/** Of `dict_keys`, `dict_key`. */
const singular = ({name}: PyType) => name.slice(0, -1);

for (const cls of [keysType, valuesType, itemsType]) {
  methods(cls, {
    __len__: ['', self => view(self).dict.size],
    __iter__: [
      '',
      self =>
        new PyIterator(
          overDict(view(self).dict, entry => view(self).pick(entry as {key: Value; value: Value})),
          iteratorTypeOf(`${singular(cls)}iterator`),
          [view(self).dict],
        ),
    ],
    __reversed__: [
      '',
      self => {
        const items = view(self).values();
        const of = iteratorTypeOf(`${singular(cls).replace('_', '_reverse')}iterator`);
        return new PyIterator(() => items.pop(), of, [view(self).dict]);
      },
    ],
  });
}

/** As sets compare, by asking whether one has what the other has: so values need no hash. */
function comparisons() {
  const compared =
    (holds: (a: Comparable, b: Comparable) => boolean) => (self: unknown, other: unknown) =>
      isSetLike(other) ? holds(self as DictView, other) : NotImplemented;
  return {
    __eq__: ['other, /', compared((a, b) => sizeOf(a) === sizeOf(b) && isWithin(a, b))],
    __lt__: ['other, /', compared((a, b) => sizeOf(a) < sizeOf(b) && isWithin(a, b))],
    __le__: ['other, /', compared((a, b) => sizeOf(a) <= sizeOf(b) && isWithin(a, b))],
    __gt__: ['other, /', compared((a, b) => sizeOf(a) > sizeOf(b) && isWithin(b, a))],
    __ge__: ['other, /', compared((a, b) => sizeOf(a) >= sizeOf(b) && isWithin(b, a))],
  } as const;
}

type Comparable = PySet | DictView;

function sizeOf(value: Comparable): number {
  return value instanceof PySet ? value.size : value.dict.size;
}

function isWithin(part: Comparable, whole: Comparable): boolean {
  return toArray(part).every(item => contains(whole, item));
}

/** What a view of keys or of items can be compared with. */
function isSetLike(value: unknown): value is Comparable {
  return value instanceof PySet || (value instanceof DictView && value.cls !== valuesType);
}

/** As `dictviews_to_set` makes one. */
function setFrom(value: Value): PySet {
  return setOf(value instanceof DictView && value.cls === keysType ? value.dict : value);
}

function changed(of: unknown, change: (made: PySet) => void): PySet {
  const made = setFrom(of as Value);
  change(made);
  return made;
}

/** `view & other`; `dictviews_and` goes through the smaller one. */
function common(view: DictView, other: Value): PySet {
  const size = view.dict.size;
  if (other instanceof PySet && other.cls === setType && size <= other.size)
    return intersected(other, view);
  const isSmall = other instanceof DictView && other.dict.size > size;
  const [through, within] = isSmall ? [view, other] : [other, view];
  const isThere = within.cls === keysType ? (key: Value) => within.dict.has(key) : hasPair(within);
  return new PySet(toArray(through).filter(isThere));
}

/** Whether a view of items has a key and its value. */
function hasPair({dict}: DictView): (pair: Value) => boolean {
  return pair => {
    if (!(pair instanceof PyTuple) || pair.items.length !== 2) return false;
    const value = dict.get(pair.items[0] as Value);
    return value !== undefined && same(value, pair.items[1] as Value);
  };
}

/** `view ^ other`; `dictitems_xor` begins with what only the second of two views of items has. */
function eitherOf(one: Value, other: Value): PySet {
  const areItems = [one, other].every(each => each instanceof DictView && each.cls === itemsType);
  if (!areItems) return changed(one, made => toggle(made, other));
  const rest = view(one).dict.copy();
  const made = new PySet([], setType);
  for (const {key, value} of view(other).dict.entries()) {
    const known = rest.get(key);
    if (known !== undefined && same(known, value)) rest.delete(key);
    else made.add(new PyTuple([key, value]));
  }
  for (const {key, value} of rest.entries()) made.add(new PyTuple([key, value]));
  return made;
}

for (const cls of [keysType, itemsType]) {
  const value = (given: unknown) => given as Value;
  methods(cls, {
    ...comparisons(),
    __and__: ['other, /', (self, other) => common(view(self), value(other))],
    __or__: ['other, /', (self, other) => changed(self, made => updateSet(made, value(other)))],
    __sub__: ['other, /', (self, other) => changed(self, made => subtract(made, value(other)))],
    __xor__: ['other, /', (self, other) => eitherOf(self as Value, value(other))],
    __rand__: ['other, /', (self, other) => common(view(self), value(other))],
    __ror__: ['other, /', (self, other) => changed(other, made => updateSet(made, value(self)))],
    __rsub__: ['other, /', (self, other) => changed(other, made => subtract(made, value(self)))],
    __rxor__: ['other, /', (self, other) => changed(other, made => toggle(made, value(self)))],
    isdisjoint: ['other, /', (self, other) => common(view(self), value(other)).size === 0],
  });
}

methods(keysType, {__contains__: ['key, /', (self, key) => view(self).dict.has(key as Value)]});
methods(itemsType, {
  __contains__: ['item, /', (self, item) => hasPair(view(self))(item as Value)],
});
const showing = new Set<DictView>();

/** One that is in the dict itself shows no more within. */
function viewRepr(value: DictView): string {
  if (showing.has(value)) return '...';
  showing.add(value);
  try {
    const kind = isOrdered(value.dict) ? `o${typeName(value)}` : typeName(value);
    return `${kind}(${repr(new PyList(value.values()))})`;
  } finally {
    showing.delete(value);
  }
}

registerRepr(DictView, viewRepr, keysType, valuesType, itemsType);

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
      // An empty one does not ask for the hash.
      const value = dict(self).size === 0 ? undefined : dict(self).delete(key as Value);
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
      dict(self).delete(last.key, last.asked);
      return new PyTuple([last.key, last.value]);
    },
  ],
  setdefault: [
    'key, default=, /',
    (self, key, fallback) => dict(self).setDefault(key as Value, fallback ?? null),
  ],
  clear: [
    '',
    self =>
      dropping(
        () => [...dict(self).entries()].flatMap(({key, value}) => [key, value]),
        () => dict(self).clear(),
      ),
  ],
  copy: ['', self => dict(self).copy()],
});

callingBack(dictType.dict, 'get pop setdefault');

const updating = (name: string) => {
  const method = new PyNative(
    name,
    (args, keywords: Keywords) => {
      if (name === 'update' && args.length > 2)
        throw typeError(`update expected at most 1 argument, got ${args.length - 1}`);
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

classMethods(dictType, {
  fromkeys: [
    'iterable, value=, /',
    (cls, keys, value) => {
      const made = new PyDict(cls as PyType);
      const known = keys instanceof PyDict ? keys.entries() : keyed(keys as Value);
      holdingMeanwhile(made, () => {
        for (const {key, asked} of known) made.set(key, value ?? null, asked);
      });
      return made;
    },
  ],
});
