import {typeError, valueError} from '../objects/errors.ts';
import {bytesWithin, type Layout, PyMemoryView, placesOf} from '../objects/memory-views.ts';
import {typeName} from '../objects/type-of.ts';
import {bytearrayType, bytesType, type PyType, type Value} from '../objects/types.ts';
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
  return value instanceof PyMemoryView ? bytesSeen(layoutOf(value)) : undefined;
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
