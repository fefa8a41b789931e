import {typeError, valueError} from '../objects/errors.ts';
import {bytesWithin, contiguous, type Layout, type PyMemoryView} from '../objects/memory-views.ts';
import type {Maybe} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {layoutOf} from '../operations/bytes-like.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {sizeOfFormat} from '../operations/memory-items.ts';
import {reshaped} from '../operations/memory-views.ts';
import {isInt} from '../operations/numbers.ts';

/** `view.cast(format, shape)`: the same bytes as items of another size or number of dimensions. */
export function cast(view: PyMemoryView, format: Value, shape: Maybe): PyMemoryView {
  const layout = layoutOf(view);
  checkDimensions(layout, shape);
  const itemsize = checkedSize(layout, format);
  const size = bytesWithin(layout);
  if (size % itemsize !== 0) throw typeError('memoryview: length is not a multiple of itemsize');
  if (shape === undefined) return reshaped(view, format as string, itemsize, [size / itemsize]);
  const lengths = lengthsOf(shape as PyList | PyTuple);
  if (lengths.reduce((product, length) => product * length, itemsize) !== size)
    throw typeError('memoryview: product(shape) * itemsize != buffer size');
  return reshaped(view, format as string, itemsize, lengths);
}

/** Raises TypeError where bytes do not lie one after the other, or one of the shapes has no single dimension. */
function checkDimensions({shape, strides, itemsize}: Layout, wanted: Maybe): void {
  const expected = contiguous(shape, itemsize);
  if (!shape.includes(0) && shape.some((length, at) => length > 1 && strides[at] !== expected[at]))
    throw typeError('memoryview: casts are restricted to C-contiguous views');
  if (wanted === undefined) return;
  if (!(wanted instanceof PyList || wanted instanceof PyTuple))
    throw typeError('shape must be a list or a tuple');
  if (shape.length !== 1 && wanted.items.length !== 1)
    throw typeError('memoryview: cast must be 1D -> ND or ND -> 1D');
}

/** The size of an item. Raises ValueError for a format that is none. */
function checkedSize({format: own}: Layout, format: Value): number {
  const text = asString(format, "cast() argument 'format' must be str");
  const size = /^@?.$/.test(text) ? sizeOfFormat(text) : undefined;
  if (size === undefined) {
    const native = "a native single character format prefixed with an optional '@'";
    throw valueError(`memoryview: destination format must be ${native}`);
  }
  const isBytes = (each: string) => ['B', 'b', 'c'].includes(each.replace('@', ''));
  if (!isBytes(own) && !isBytes(text))
    throw typeError('memoryview: cannot cast between two non-byte formats');
  return size;
}

function lengthsOf({items}: PyList | PyTuple): number[] {
  return items.map(item => {
    if (!isInt(item)) throw typeError('memoryview.cast(): elements of shape must be integers');
    const length = asIndex(item);
    if (length > 0) return length;
    throw valueError('memoryview.cast(): elements of shape must be integers > 0');
  });
}
