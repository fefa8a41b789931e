import {dequeType} from '../objects/deque.ts';
import {PyClassMethod} from '../objects/descriptors.ts';
import {typeError} from '../objects/errors.ts';
import {keywordsOf, methods, native} from '../objects/natives.ts';
import {partialType} from '../objects/partials.ts';
import {typeOf} from '../objects/type-of.ts';
import {
  bytearrayType,
  dictType,
  floatType,
  frozensetType,
  functionType,
  intType,
  listType,
  moduleType,
  object,
  PyType,
  setType,
  strType,
  tupleType,
  type Value,
} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {asName} from '../operations/conversion.ts';
import {ownEquals, usualNotEqual} from '../operations/equality.ts';
import {findOnType, plain, setFallbacks} from '../operations/get-attribute.ts';
import {builtInHash} from '../operations/hashing.ts';
import {missing} from '../operations/missing-attribute.ts';
import {allowAttributes, deletePlain, setPlain} from '../operations/set-attribute.ts';
import {defaultRepr, repr} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {namesOf} from './dir.ts';
import {newOf} from './new-methods.ts';

for (const cls of [functionType, partialType, moduleType]) allowAttributes(cls);

methods(object, {
  __repr__: ['', self => defaultRepr(self as object)],
  __str__: ['', self => repr(self as Value)],
  __eq__: ['other, /', (self, other) => ownEquals(self as Value, other as Value)],
  __ne__: ['other, /', (self, other) => usualNotEqual(self as Value, other as Value)],
  __hash__: ['', self => builtInHash(self as Value)],
  __setattr__: [
    'name, value, /',
    (self, name, value) => setPlain(self as Value, asName(name as Value), value as Value),
  ],
  __delattr__: ['name, /', (self, name) => deletePlain(self as Value, asName(name as Value))],
  __getattribute__: [
    'name, /',
    (self, name) => {
      const found =
        self instanceof PyType
          ? findOnType(self, asName(name as Value))
          : plain(self as Value, typeOf(self as Value), asName(name as Value));
      if (found === undefined) throw missing(self as Value, asName(name as Value));
      return found;
    },
  ],
  __dir__: ['', self => new PyList([...namesOf(self as Value)])],
});

// What can change has no hash.
for (const cls of [listType, dictType, setType, bytearrayType, dequeType]) {
  cls.dict.set('__hash__', null);
}

const objectInit = native(
  '__init__',
  'self, *args, **kwargs',
  (self, args, keywords) => {
    const isGiven = (args as Value[]).length > 0 || keywordsOf(keywords) !== null;
    if (isGiven) refuseGiven(typeOf(self as Value));
  },
  true,
);

/** Built-in classes whose objects get all they hold from `__new__`. */
const BY_NEW: readonly PyType[] = [object, intType, floatType, strType, tupleType, frozensetType];

/** What is left over for `object.__init__` is a TypeError; what a class of the model's does with it, it has done. */
function refuseGiven(cls: PyType): void {
  if (!cls.mro.every(base => !base.native || BY_NEW.includes(base))) return;
  const whose = cls.lookup('__init__') === undefined ? cls.name : 'object';
  throw typeError(`${whose}.__init__() takes exactly one argument (the instance to initialize)`);
}

const initSubclass = native('__init_subclass__', 'cls, /, **kwargs', (cls, kwargs) => {
  if (keywordsOf(kwargs) === null) return null;
  throw typeError(`${(cls as PyType).name}.__init_subclass__() takes no keyword arguments`);
});

const objectFormat = native(
  '__format__',
  'self, spec, /',
  (self, spec) => {
    if (spec === '') return str(self as Value);
    throw typeError(`unsupported format string passed to ${typeOf(self as Value).name}.__format__`);
  },
  true,
);

/** `super().__init__()` and the like reach these where a base class has none of its own. */
const FALLBACKS = new Map<string, Value>([
  ['__init__', objectInit],
  ['__init_subclass__', new PyClassMethod(initSubclass)],
  ['__format__', objectFormat],
]);
setFallbacks((name, mro) => (name === '__new__' ? newOf(mro) : FALLBACKS.get(name)));
