import {error, typeError, valueError} from '../objects/errors.ts';
import {type Maybe, methods} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {bytearrayType, type Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {byteOf, bytesFrom} from '../operations/byte-values.ts';
import {bytesLike} from '../operations/bytes-like.ts';
import {asIndex} from '../operations/conversion.ts';
import {checkNotExported} from '../operations/exports.ts';
import {chargeMoved, checkGrown} from '../run/vm.ts';

const data = (self: Maybe) => (self as PyBytes).data;

/** The bytes, of which there will be more or fewer. */
function resizable(self: Maybe): number[] {
  checkNotExported(self as PyBytes);
  return data(self);
}

/** The same, where all may move. */
function moving(self: Maybe): number[] {
  const bytes = resizable(self);
  chargeMoved(bytes.length);
  return bytes;
}

function extend(self: Maybe, items: Maybe): void {
  // Taken whole first: it may be the very same bytes.
  const added = bytesFrom(items as Value);
  checkGrown(data(self).length + added.length);
  if (added.length === 0) return;
  const bytes = resizable(self);
  for (const byte of added) bytes.push(byte);
}

methods(bytearrayType, {
  append: [
    'item, /',
    (self, item) => {
      const byte = byteOf(item as Value);
      resizable(self).push(byte);
    },
  ],
  extend: ['iterable_of_ints, /', extend],
  __iadd__: [
    'value, /',
    (self, value) => {
      if (bytesLike(value) === undefined) {
        throw typeError(`can't concat ${typeName(value as Value)} to bytearray`);
      }
      // CPython has borrowed the bytes that it would have to move.
      if (self === value && data(self).length > 0) {
        throw error('BufferError', 'Existing exports of data: object cannot be re-sized');
      }
      extend(self, value);
      return self;
    },
  ],
  insert: [
    'index, item, /',
    (self, at, item) => {
      const [place, byte] = [asIndex(at as Value), byteOf(item as Value)];
      moving(self).splice(place, 0, byte);
    },
  ],
  pop: [
    'index=, /',
    (self, index) => {
      const bytes = data(self);
      if (bytes.length === 0) throw error('IndexError', 'pop from empty bytearray');
      const at = index === undefined ? bytes.length - 1 : asIndex(index);
      const from = at < 0 ? at + bytes.length : at;
      if (bytes[from] === undefined) throw error('IndexError', 'pop index out of range');
      return index === undefined ? resizable(self).pop() : moving(self).splice(from, 1)[0];
    },
  ],
  remove: [
    'value, /',
    (self, value) => {
      const at = data(self).indexOf(byteOf(value as Value));
      if (at < 0) throw valueError('value not found in bytearray');
      moving(self).splice(at, 1);
    },
  ],
  reverse: ['', self => void data(self).reverse()],
  clear: ['', self => void (data(self).length > 0 && resizable(self).splice(0))],
  copy: ['', self => new PyBytes([...data(self)], bytearrayType)],
});
