import {NativeProperty, PyProperty} from '../objects/descriptors.ts';
import {error} from '../objects/errors.ts';
import {PyFunction} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {members, methods} from '../objects/natives.ts';
import {type PyType, propertyType, type Value} from '../objects/types.ts';
import {find, getProperty, nameOf} from '../operations/get-attribute.ts';
import {deleteProperty, setProperty} from '../operations/set-attribute.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';

const property = (value: unknown) => value as PyProperty;

registerMaker(propertyType, (cls: PyType) => new PyProperty(cls));

/** A derived class has a text about itself where its objects' would be looked up: these keep theirs. */
function keepDoc(self: PyProperty): void {
  const {getter, doc} = self;
  if (self.cls.native) return;
  const own = doc ?? (getter instanceof PyFunction ? find(getter, '__doc__') : null) ?? null;
  self.attrs ??= new Map();
  self.attrs.set('__doc__', own);
}

/** The same property with another function, made by its class. */
function changed(self: PyProperty, get: Value, set: Value, del: Value): Value {
  const made = call(self.cls, [get, set, del, self.hasOwnDoc ? (self.doc ?? null) : null]);
  if (made instanceof PyProperty) made.name ??= self.name;
  return made;
}

methods(propertyType, {
  __init__: [
    'fget=, fset=, fdel=, doc=',
    (self, get, set, del, doc) => {
      property(self).getter = get ?? null;
      property(self).setter = set ?? null;
      property(self).deleter = del ?? null;
      property(self).doc = doc ?? undefined;
      property(self).hasOwnDoc = doc != null;
      keepDoc(property(self));
    },
  ],
  getter: [
    'fget, /',
    (self, get) =>
      changed(property(self), get as Value, property(self).setter, property(self).deleter),
  ],
  setter: [
    'fset, /',
    (self, set) =>
      changed(property(self), property(self).getter, set as Value, property(self).deleter),
  ],
  deleter: [
    'fdel, /',
    (self, del) =>
      changed(property(self), property(self).getter, property(self).setter, del as Value),
  ],
  __set_name__: [
    'owner, name, /',
    (self, _owner, name) => {
      property(self).name = name as string;
    },
  ],
  __get__: [
    'instance, owner=, /',
    (self, instance) => (instance === null ? self : getProperty(property(self), instance as Value)),
  ],
  __set__: [
    'instance, value, /',
    (self, instance, value) => setProperty(property(self), instance as Value, value as Value),
  ],
  __delete__: [
    'instance, /',
    (self, instance) => deleteProperty(property(self), instance as Value),
  ],
});

members(propertyType, {
  fget: self => property(self).getter,
  fset: self => property(self).setter,
  fdel: self => property(self).deleter,
});

propertyType.dict.set(
  '__doc__',
  new NativeProperty(
    self => {
      const {doc, getter} = property(self);
      if (doc !== undefined) return doc;
      return getter === null ? null : (find(getter, '__doc__') ?? null);
    },
    (self, doc) => {
      property(self).doc = doc;
    },
  ),
);

propertyType.dict.set(
  '__name__',
  new NativeProperty(
    self => {
      const name = nameOf(property(self));
      if (name !== undefined) return name;
      throw error('AttributeError', "'property' object has no attribute '__name__'");
    },
    (self, name) => {
      property(self).name = name as string;
    },
    self => {
      property(self).name = null;
    },
  ),
);

propertyType.dict.set(
  '__isabstractmethod__',
  new NativeProperty(self => {
    const {getter, setter, deleter} = property(self);
    return [getter, setter, deleter].some(isAbstract);
  }),
);

/** Whether a function is marked `@abstractmethod`. */
export function isAbstract(func: Value): boolean {
  return truth(find(func, '__isabstractmethod__') ?? false);
}
