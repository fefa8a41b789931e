import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {float, toFloat} from '../../operations/numbers.ts';
import {registerPython, writtenInC} from '../register.ts';
import {PACKING} from './packing.ts';

/** A float as 4 or 8 bytes, the most significant first. */
const FLOAT_BYTES = native('_float_bytes', 'number, size', (number, size) => {
  const view = new DataView(new ArrayBuffer(size as number));
  if (size === 4) view.setFloat32(0, toFloat(number as Value));
  else view.setFloat64(0, toFloat(number as Value));
  return new PyBytes([...new Uint8Array(view.buffer)]);
});

const FLOAT_OF = native('_float_of', 'data', data => {
  const view = new DataView(Uint8Array.from((data as PyBytes).data).buffer);
  return float(view.byteLength === 4 ? view.getFloat32(0) : view.getFloat64(0));
});

registerPython(
  'struct',
  PACKING,
  [
    ['_float_bytes', FLOAT_BYTES],
    ['_float_of', FLOAT_OF],
  ],
  writtenInC('pack pack_into unpack unpack_from iter_unpack calcsize'),
);
