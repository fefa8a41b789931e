import {NativeProperty, PyClassMethod, PyStaticMethod} from '../objects/descriptors.ts';
import {PyMethod, PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, properties} from '../objects/natives.ts';
import {typeOf} from '../objects/type-of.ts';
import {classmethodType, staticmethodType, type Value} from '../objects/types.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {call} from '../run/calls.ts';
import {registerRepr, repr} from '../text/repr.ts';
import {isAbstract} from './properties.ts';

type Wrapping = PyStaticMethod | PyClassMethod;

const wrapped = (value: unknown) => (value as Wrapping).func;

registerMaker(staticmethodType, cls => new PyStaticMethod(null, cls));
registerMaker(classmethodType, cls => new PyClassMethod(null, cls));

methods(staticmethodType, {
  __get__: ['instance, owner=, /', self => wrapped(self)],
});

staticmethodType.dict.set(
  '__call__',
  new PyNative(
    '__call__',
    ([self, ...args], keywords) => call(wrapped(self), args, keywords),
    true,
  ),
);

methods(classmethodType, {
  __get__: [
    'instance, owner=, /',
    (self, instance, owner) =>
      new PyMethod(owner == null ? typeOf(instance as Value) : owner, wrapped(self)),
  ],
});

for (const cls of [staticmethodType, classmethodType]) {
  allowAttributes(cls);
  methods(cls, {
    __init__: [
      'function, /',
      (self, func) => {
        (self as unknown as Wrapping).func = func as Value;
      },
    ],
  });
  properties(cls, {
    __func__: wrapped,
    __wrapped__: wrapped,
    __isabstractmethod__: self => isAbstract(wrapped(self)),
  });
  for (const name of ['__name__', '__qualname__', '__doc__', '__module__', '__annotations__'])
    cls.dict.set(name, ofFunction(name));
}

/** What it has of its function until it is set. */
function ofFunction(name: string): NativeProperty {
  return new NativeProperty(
    self => (self as Wrapping).attrs?.get(name) ?? getAttribute(wrapped(self), name),
    (self, value) => {
      const on = self as Wrapping;
      on.attrs ??= new Map();
      on.attrs.set(name, value);
    },
  );
}

registerRepr(PyStaticMethod, ({func}) => `<staticmethod(${repr(func)})>`, staticmethodType);
registerRepr(PyClassMethod, ({func}) => `<classmethod(${repr(func)})>`, classmethodType);
