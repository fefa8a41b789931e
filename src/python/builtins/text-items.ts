import {methods} from '../objects/natives.ts';
import {bytearrayType, bytesType, rangeType, strType, type Value} from '../objects/types.ts';
import {PyBoxed, PyBytes} from '../objects/values.ts';
import {plainBytes} from '../operations/bytes-like.ts';
import {contains} from '../operations/containment.ts';
import {builtinItem} from '../operations/items.ts';
import {sizeOf} from '../operations/length.ts';
import {iter} from './iteration.ts';

// What classes that derive from texts call by name: `super().__getitem__(index)`.
for (const cls of [strType, bytesType, bytearrayType, rangeType]) {
  methods(cls, {
    __getitem__: ['key, /', (self, key) => builtinItem(self as Value, key as Value)],
    __len__: ['', self => sizeOf(plainText(self as Value)) as number],
    __contains__: ['key, /', (self, key) => contains(plainText(self as Value), key as Value)],
    __iter__: ['', self => iter(plainText(self as Value), undefined)],
  });
}

/** Without the class of the program's own around it. */
function plainText(value: Value): Value {
  if (value instanceof PyBoxed) return value.value;
  if (!(value instanceof PyBytes)) return value;
  return new PyBytes(value.data, plainBytes(value));
}
