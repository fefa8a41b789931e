import {ANNOTATE, annotationsDict} from '../classes/annotations.ts';
import {bestBase} from '../classes/layouts.ts';
import {createClass} from '../classes/make-class.ts';
import {NativeProperty, PyClassMethod} from '../objects/descriptors.ts';
import {PyDict} from '../objects/dict.ts';
import {PyFunction, type PyNative} from '../objects/functions.ts';
import {construct} from '../objects/instances.ts';
import {isMain} from '../objects/main-module.ts';
import {namesIn} from '../objects/name-dicts.ts';
import {methods, native, properties} from '../objects/natives.ts';
import {PyObject, type PyType, type, type Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {isPlainInstance, isPlainSubclass} from '../operations/class-checks.ts';
import {call} from '../run/calls.ts';
import {constructPausing} from '../run/pausing.ts';
import {refuse, refuseDocstring} from '../run/refusals.ts';

properties(type, {
  __name__: self => (self as PyType).name,
  __qualname__: self => (self as PyType).qualname,
  __mro__: self => new PyTuple([...(self as PyType).mro]),
  __bases__: self => new PyTuple([...(self as PyType).bases]),
  __base__: self => baseOf(self as PyType),
  __annotations__: self => annotationsDict(self as PyType),
  __annotate__: self => (self as PyType).dict.get(ANNOTATE) ?? null,
  __type_params__: self => (self as PyType).dict.get('__type_params__') ?? new PyTuple(),
});

function baseOf({bases}: PyType): Value {
  return bases.length === 0 ? null : bestBase(bases);
}

type.dict.set('__module__', new NativeProperty(self => (self as PyType).module));
type.dict.set('__doc__', new NativeProperty(self => docstringOf(self as PyType)));

function docstringOf(cls: PyType): Value {
  const own = cls.dict.get('__doc__');
  const get = own instanceof PyObject ? own.cls.lookup('__get__') : undefined;
  if (get instanceof PyFunction) return call(get, [own as Value, null, cls]);
  if (own !== undefined && !(own instanceof NativeProperty)) return own;
  return isMain(cls.module) ? null : refuseDocstring(cls.name);
}

type.dict.set(
  '__prepare__',
  new PyClassMethod(native('__prepare__', 'meta, name=, bases=, /, **kwds', () => new PyDict())),
);

methods(type, {
  __instancecheck__: [
    'instance, /',
    (self, value) => isPlainInstance(value as Value, self as PyType),
  ],
  __subclasscheck__: [
    'subclass, /',
    (self, value) => isPlainSubclass(value as Value, self as PyType),
  ],
  mro: ['', self => new PyList([...(self as PyType).mro])],
  __subclasses__: [
    '',
    self =>
      (self as PyType).native
        ? refuse('"__subclasses__" of a built-in class is not modelled', 'name the classes')
        : new PyList([...(self as PyType).subclasses]),
  ],
});

type.dict.set(
  '__call__',
  native(
    '__call__',
    'self, *args, **kwargs',
    (self, args, keywords) =>
      construct(self as PyType, args as unknown as Value[], keywords as never),
    true,
  ),
);

(type.dict.get('__call__') as PyNative).pausing = ([cls, ...args], keywords) =>
  constructPausing(cls as PyType, args, keywords);

type.dict.set(
  '__new__',
  native(
    '__new__',
    'meta, name, bases, namespace, **kwargs',
    (meta, name, bases, names, keywords) =>
      createClass(
        name as string,
        (bases as PyTuple).items as PyType[],
        namesIn(names as Value),
        keywords as never,
        meta as PyType,
      ),
  ),
);
