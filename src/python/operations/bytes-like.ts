import {typeError, valueError} from '../objects/errors.ts';
import {bytesWithin, type Layout, PyMemoryView, placesOf} from '../objects/memory-views.ts';
import {typeName} from '../objects/type-of.ts';
import {bytearrayType, bytesType, PyObject, type PyType, type Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {checkSize} from '../run/vm.ts';

/** What a view shows. Raises ValueError once it is released. */
export function layoutOf(view: PyMemoryView): Layout {
  if (view.isReleased) throw valueError('operation forbidden on released memoryview object');
  return view.layout;
}

/** What a bytes-like object holds, not to be changed; undefined for any other. */
export function bytesLike(value: Value | undefined): readonly number[] | undefined {
  if (value instanceof PyBytes) return value.data;
  if (value instanceof PyMemoryView) return bytesSeen(layoutOf(value));
  return value instanceof PyObject && value.attrs !== undefined ? bytesOfArray(value) : undefined;
}

/** Those below an `array.array`, which is written in Python. */
function bytesOfArray({cls, attrs}: PyObject): readonly number[] | undefined {
  if (!cls.mro.some(({name, module}) => name === 'array' && module === 'array')) return undefined;
  const memory = attrs?.get('_memory');
  return memory instanceof PyBytes ? memory.data : undefined;
}

/** The same. Raises TypeError for any other. */
export function asBytes(value: Value | undefined): readonly number[] {
  const bytes = bytesLike(value);
  if (bytes !== undefined) return bytes;
  throw typeError(`a bytes-like object is required, not '${typeName(value ?? null)}'`);
}

/** A copy of the bytes that a view shows. */
export function bytesSeen(layout: Layout): number[] {
  const {memory, start, itemsize, strides} = layout;
  const size = bytesWithin(layout);
  checkSize(size);
  if (strides.length === 1 && strides[0] === itemsize)
    return memory.data.slice(start, start + size);
  const bytes: number[] = [];
  for (const place of placesOf(layout))
    for (let n = 0; n < itemsize; n++) bytes.push(memory.data[place + n] as number);
  return bytes;
}

/** Of what class its parts are: `bytes` or `bytearray`. */
export function plainBytes({cls}: PyBytes): PyType {
  return cls.isSubclass(bytearrayType) ? bytearrayType : bytesType;
}
