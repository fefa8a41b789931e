import {PyDict} from '../objects/dict.ts';
import {methods} from '../objects/natives.ts';
import {dictType, listType, tupleType, type Value} from '../objects/types.ts';
import {PyIterator, PyList, type PyTuple} from '../objects/values.ts';
import {overDict} from '../operations/dict-iteration.ts';
import {same} from '../operations/equality.ts';
import {builtinItem, deleteBuiltinItem, setBuiltinItem} from '../operations/items.ts';
import {overItems, overList} from '../operations/iteration.ts';
import {iteratorTypeOf} from './iterator-classes.ts';

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
        const [name, step] = ownItems(self as Value);
        return new PyIterator(step, iteratorTypeOf(`${name}iterator`), [self as Value]);
      },
    ],
  });
}

function ownItems(self: Value): [string, () => Value | undefined] {
  if (self instanceof PyDict) return ['dict_key', overDict(self, entry => entry.key)];
  if (self instanceof PyList) return ['list_', overList(self)];
  return ['tuple_', overItems((self as PyTuple).items)];
}

for (const cls of [listType, dictType]) {
  methods(cls, {
    __setitem__: [
      'key, value, /',
      (self, key, value) => setBuiltinItem(self as Value, key as Value, value as Value),
    ],
    __delitem__: ['key, /', (self, key) => deleteBuiltinItem(self as Value, key as Value)],
  });
}
