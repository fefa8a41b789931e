import {error, typeError, valueError} from '../objects/errors.ts';
import {contiguous, type Layout, PyMemoryView, placesOf} from '../objects/memory-views.ts';
import {bytearrayType, NotImplemented, PyObject, type Value} from '../objects/types.ts';
import {PyBytes, PyList, PySlice, PyTuple} from '../objects/values.ts';
import {charge} from '../run/vm.ts';
import {asBytes, bytesSeen, layoutOf} from './bytes-like.ts';
import {asIndex} from './conversion.ts';
import {same} from './equality.ts';
import {exported} from './exports.ts';
import {packed, unpacked} from './memory-items.ts';
import {isInt} from './numbers.ts';
import {bounds} from './slices.ts';
import {special} from './special.ts';

/** A view of the bytes of a bytes-like object; undefined for any other. */
export function viewOf(obj: Value): PyMemoryView | undefined {
  if (obj instanceof PyMemoryView) return derived(obj, {});
  if (!(obj instanceof PyBytes)) return undefined;
  return viewOfMemory(obj, obj);
}

/** A view of all these bytes; whoever made it is its `obj`. */
export function viewOfMemory(memory: PyBytes, obj: Value): PyMemoryView {
  const readonly = !memory.cls.isSubclass(bytearrayType);
  const shape = [memory.data.length];
  return made({memory, obj, start: 0, format: 'B', itemsize: 1, shape, strides: [1], readonly});
}

function made(layout: Layout): PyMemoryView {
  const view = new PyMemoryView(layout);
  exported(view);
  return view;
}

/** Another view of the same bytes, which differs in these. */
export function derived(view: PyMemoryView, changes: Partial<Layout>): PyMemoryView {
  return made({...layoutOf(view), ...changes});
}

/** The same bytes as items of another format. */
export function reshaped(view: PyMemoryView, format: string, itemsize: number, shape: number[]) {
  return derived(view, {format, itemsize, shape, strides: contiguous(shape, itemsize)});
}

/** All items in order, however many dimensions there are. */
export function* itemsSeen(layout: Layout): Iterable<Value> {
  for (const place of placesOf(layout)) {
    charge(1);
    yield itemAt(layout, place);
  }
}

function itemAt({memory, format, itemsize}: Layout, place: number): Value {
  if (format === 'B') return memory.data[place] as number;
  return unpacked(format, memory.data.slice(place, place + itemsize));
}

/** `view.tolist()`: lists within lists where there are several dimensions. */
export function listed(view: PyMemoryView): Value {
  return nested(layoutOf(view));
}

function nested(layout: Layout): PyList {
  const {start, shape, strides} = layout;
  if (shape.length === 1) return new PyList([...itemsSeen(layout)]);
  const [stride = 0] = strides;
  const rows = Array.from({length: shape[0] ?? 0}, (_, n) =>
    nested({
      ...layout,
      start: start + n * stride,
      shape: shape.slice(1),
      strides: strides.slice(1),
    }),
  );
  return new PyList(rows);
}

/** `view[key]`. */
export function viewItem(view: PyMemoryView, key: Value): Value {
  const layout = layoutOf(view);
  if (isIndex(key)) {
    if (layout.shape.length > 1)
      throw error('NotImplementedError', 'multi-dimensional sub-views are not implemented');
    return itemAt(layout, placeOf(layout, [key]));
  }
  if (key instanceof PySlice) return derived(view, slice(layout, key));
  if (isMultiIndex(key)) return itemAt(layout, placeOf(layout, key.items));
  throw badKey(key);
}

function isIndex(key: Value): boolean {
  return isInt(key) || (key instanceof PyObject && special(key, '__index__') !== undefined);
}

const isMultiIndex = (key: Value): key is PyTuple =>
  key instanceof PyTuple && key.items.every(isIndex);

const isMultiSlice = (key: Value) =>
  key instanceof PyTuple && key.items.every(each => each instanceof PySlice);

function badKey(key: Value) {
  return isMultiSlice(key)
    ? error('NotImplementedError', 'multi-dimensional slicing is not implemented')
    : typeError('memoryview: invalid slice key');
}

/** The first dimension is that which a slice is about. */
function slice({start, shape, strides}: Layout, key: PySlice): Partial<Layout> {
  const [stride = 1] = strides;
  const {start: first, step, length} = bounds(key, shape[0] ?? 0);
  return {
    start: start + first * stride,
    shape: [length, ...shape.slice(1)],
    strides: [stride * step, ...strides.slice(1)],
  };
}

/** Where an item lies. Raises IndexError for one that is not there. */
function placeOf({start, shape, strides}: Layout, keys: readonly Value[]): number {
  if (keys.length > shape.length) {
    throw typeError(
      `cannot index ${shape.length}-dimension view with ${keys.length}-element tuple`,
    );
  }
  if (keys.length < shape.length)
    throw error('NotImplementedError', 'sub-views are not implemented');
  return keys.reduce<number>((place, key, dimension) => {
    const length = shape[dimension] ?? 0;
    const given = asIndex(key);
    const at = given < 0 ? given + length : given;
    if (at < 0 || at >= length)
      throw error('IndexError', `index out of bounds on dimension ${dimension + 1}`);
    return place + at * (strides[dimension] ?? 0);
  }, start);
}

/** `view[key] = value`. */
export function setInView(view: PyMemoryView, key: Value, value: Value): void {
  const layout = layoutOf(view);
  if (layout.readonly) throw typeError('cannot modify read-only memory');
  if (isIndex(key)) {
    if (layout.shape.length > 1)
      throw error('NotImplementedError', 'sub-views are not implemented');
    write(layout, placeOf(layout, [key]), packed(layout.format, value));
  } else if (key instanceof PySlice && layout.shape.length === 1) {
    setSlice({...layout, ...slice(layout, key)}, value);
  } else if (isMultiIndex(key)) {
    write(layout, placeOf(layout, key.items), packed(layout.format, value));
  } else if (key instanceof PySlice || isMultiSlice(key)) {
    const only = 'memoryview slice assignments are currently restricted to ndim = 1';
    throw error('NotImplementedError', only);
  } else throw badKey(key);
}

function write({memory}: Layout, place: number, bytes: readonly number[]): void {
  for (const [at, byte] of bytes.entries()) memory.data[place + at] = byte;
}

function setSlice(layout: Layout, value: Value): void {
  const bytes = [...asBytes(value)];
  const given = value instanceof PyMemoryView ? layoutOf(value) : null;
  const [format, length] = given ? [given.format, given.shape[0]] : ['B', bytes.length];
  if (format.replace('@', '') !== layout.format.replace('@', '') || length !== layout.shape[0]) {
    const differ = 'lvalue and rvalue have different structures';
    throw valueError(`memoryview assignment: ${differ}`);
  }
  const {itemsize} = layout;
  charge(bytes.length);
  for (const [at, place] of [...placesOf(layout)].entries())
    write(layout, place, bytes.slice(at * itemsize, (at + 1) * itemsize));
}

/** `del view[key]`. */
export function deleteFromView(view: PyMemoryView): never {
  if (layoutOf(view).readonly) throw typeError('cannot modify read-only memory');
  throw typeError('cannot delete memory');
}

/** The bytes of a view that nothing can be written through. Raises ValueError for one that has no hash. */
export function hashedBytes(view: PyMemoryView): number[] {
  const layout = layoutOf(view);
  if (!layout.readonly) throw valueError('cannot hash writable memoryview object');
  if (['B', 'b', 'c'].includes(layout.format.replace('@', ''))) return bytesSeen(layout);
  throw valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
}

/** `view == other`: two of one shape with equal items. */
export function isSameSeen(view: PyMemoryView, other: Value): Value {
  if (view === other && view.isReleased) return true;
  const isView = other instanceof PyMemoryView;
  if (!isView && !(other instanceof PyBytes)) return NotImplemented;
  if (view.isReleased || (isView && other.isReleased)) return false;
  const [a, b] = [view.layout, isView ? other.layout : viewOfMemory(other, other).layout];
  if (a.shape.join() !== b.shape.join()) return false;
  if (a.format === 'B' && b.format === 'B') return bytesSeen(a).join() === bytesSeen(b).join();
  const others = [...itemsSeen(b)];
  return [...itemsSeen(a)].every((item, at) => same(item, others[at] as Value));
}
