import {error, typeError, valueError} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {bytesWithin, contiguous, memoryviewType, PyMemoryView} from '../objects/memory-views.ts';
import {type Maybe, methods, native, properties} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {bytesType, PyObject, type Value} from '../objects/types.ts';
import {PyBytes, PyIterator, PyTuple} from '../objects/values.ts';
import {bytesSeen, layoutOf} from '../operations/bytes-like.ts';
import {same} from '../operations/equality.ts';
import {builtInHash} from '../operations/hashing.ts';
import {
  deleteFromView,
  derived,
  isSameSeen,
  itemsSeen,
  listed,
  setInView,
  viewItem,
  viewOf,
} from '../operations/memory-views.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {defaultRepr, registerRepr} from '../text/repr.ts';
import {iteratorTypeOf} from './iterator-classes.ts';
import {cast} from './memory-casts.ts';

const view = (self: Maybe) => self as PyMemoryView;
const layout = (self: Maybe) => layoutOf(view(self));

/** What `inspect.BufferFlags.FULL_RO` is. */
const FULL_RO = 284;

const make = native('memoryview', 'object', source => viewOfObject(source as Value));
registerMaker(memoryviewType, (_cls, args, keywords) => make.call(args, keywords));

function viewOfObject(source: Value): PyMemoryView {
  const made = viewOf(source);
  if (made !== undefined) return made;
  const own = source instanceof PyObject ? special(source, '__buffer__') : undefined;
  const given = own === undefined ? undefined : call(own, [source, FULL_RO]);
  if (given instanceof PyMemoryView) return derived(given, {});
  throw typeError(`memoryview: a bytes-like object is required, not '${typeName(source)}'`);
}

registerRepr(
  PyMemoryView,
  each => {
    const shown = defaultRepr(each).replace('memoryview object', 'memory');
    return each.isReleased ? shown.replace('<', '<released ') : shown;
  },
  memoryviewType,
);

function release(self: Maybe): void {
  view(self).isReleased = true;
}

/** The items are gone through as they are when their turn comes. */
function iterate(self: Maybe): Value {
  const [length] = layout(self).shape;
  if (layout(self).shape.length > 1) throw multiDimensional();
  let at = 0;
  const step = () => (at < (length ?? 0) ? viewItem(view(self), at++) : undefined);
  return new PyIterator(step, iteratorTypeOf('memory_iterator'), [self as Value]);
}

const multiDimensional = () =>
  error('NotImplementedError', 'multi-dimensional sub-views are not implemented');

function bytesInOrder(self: Maybe, order: Maybe): Value {
  const seen = layout(self);
  if (order != null && !['C', 'F', 'A'].includes(order as string))
    throw valueError("order must be 'C', 'F' or 'A'");
  if (order !== 'F' || seen.shape.length < 2) return new PyBytes(bytesSeen(seen));
  const [shape, strides] = [seen.shape.toReversed(), seen.strides.toReversed()];
  return new PyBytes(bytesSeen({...seen, shape, strides}));
}

function hex(self: Maybe, ...rest: Maybe[]): Value {
  const given = rest.filter(each => each !== undefined);
  const bytes = new PyBytes(bytesSeen(layout(self)));
  return call(bytesType.lookup('hex') as Value, [bytes, ...given]);
}

/** Among the items from `start` to `stop`, counted as in a slice. */
function index(self: Maybe, value: Maybe, start: Maybe, stop: Maybe): number {
  const items = oneDimension(self);
  const [from, to] = [start ?? 0, stop ?? items.length].map(Number) as [number, number];
  const first = from < 0 ? Math.max(0, from + items.length) : from;
  const last = to < 0 ? to + items.length : Math.min(to, items.length);
  for (let at = first; at < last; at++) if (same(items[at] as Value, value as Value)) return at;
  throw valueError('memoryview.index(x): x not found');
}

function oneDimension(self: Maybe): readonly Value[] {
  if (layout(self).shape.length > 1) throw multiDimensional();
  return [...itemsSeen(layout(self))];
}

methods(memoryviewType, {
  __len__: ['', self => layout(self).shape[0]],
  __getitem__: ['key, /', (self, key) => viewItem(view(self), key as Value)],
  __setitem__: [
    'key, value, /',
    (self, key, value) => setInView(view(self), key as Value, value as Value),
  ],
  __delitem__: ['key, /', self => deleteFromView(view(self))],
  __iter__: ['', iterate],
  __eq__: ['value, /', (self, other) => isSameSeen(view(self), other as Value)],
  __hash__: ['', self => builtInHash(self as Value)],
  __enter__: ['', self => layout(self) && self],
  __exit__: ['*exc_info', release],
  release: ['', release],
  tobytes: ['order=', bytesInOrder],
  tolist: ['', self => listed(view(self))],
  toreadonly: ['', self => derived(view(self), {readonly: true})],
  cast: ['format, shape=', (self, format, shape) => cast(view(self), format as Value, shape)],
  hex: ['sep=, bytes_per_sep=', hex],
  index: ['value, start=, stop=, /', index],
  count: [
    'value, /',
    (self, value) => oneDimension(self).filter(item => same(item, value as Value)).length,
  ],
});

function isInOrder(self: Value, isReversed: boolean): boolean {
  const {shape, strides, itemsize} = layout(self);
  const kept = [...shape.keys()].filter(each => shape[each] !== 1);
  if (shape.includes(0)) return true;
  const expected = isReversed
    ? contiguous(shape.toReversed(), itemsize).reverse()
    : contiguous(shape, itemsize);
  return kept.every(each => strides[each] === expected[each]);
}

const tuple = (numbers: readonly number[]) => new PyTuple([...numbers]);

properties(memoryviewType, {
  obj: self => layout(self).obj,
  nbytes: self => bytesWithin(layout(self)),
  readonly: self => layout(self).readonly,
  format: self => layout(self).format,
  itemsize: self => layout(self).itemsize,
  ndim: self => layout(self).shape.length,
  shape: self => tuple(layout(self).shape),
  strides: self => tuple(layout(self).strides),
  suboffsets: self => tuple(layout(self) && []),
  c_contiguous: self => isInOrder(self, false),
  f_contiguous: self => isInOrder(self, true),
  contiguous: self => isInOrder(self, false) || isInOrder(self, true),
});
