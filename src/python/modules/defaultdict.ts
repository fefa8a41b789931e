import {isCallable} from '../builtins/introspection.ts';
import {replaced, watching} from '../lifetime/lifetimes.ts';
import {NativeProperty} from '../objects/descriptors.ts';
import {PyDict} from '../objects/dict.ts';
import {error, typeError} from '../objects/errors.ts';
import {PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods} from '../objects/natives.ts';
import {dictType, NotImplemented, nativeType, type Value} from '../objects/types.ts';
import {merged} from '../operations/collections.ts';
import {fillDict} from '../operations/fill-dict.ts';
import {setItem} from '../operations/items.ts';
import {call} from '../run/calls.ts';
import {builtinRepr, repr} from '../text/repr.ts';

export const defaultdictType = nativeType('defaultdict', [dictType], 'collections');
registerMaker(defaultdictType, cls => new PyDict(cls));

function setFactory(dict: PyDict, factory: Value): void {
  const old = dict.factory;
  dict.factory = factory;
  if (watching()) replaced([old]);
}

/** Called once more, it has another factory, and more is put in. */
const init = new PyNative(
  '__init__',
  ([self, factory = null, ...rest], keywords) => {
    if (factory !== null && !isCallable(factory))
      throw typeError('first argument must be callable or None');
    setFactory(self as PyDict, factory);
    fillDict(self as PyDict, rest, keywords);
    return null;
  },
  true,
);
init.qualname = 'defaultdict.__init__';
defaultdictType.dict.set('__init__', init);
/** The items of a dict in one of the class, and with the factory, of another. */
function alike(dict: PyDict, items: PyDict): PyDict {
  const made = items.copy(dict.cls);
  made.factory = dict.factory;
  return made;
}

const showing = new Set<PyDict>();

/** One that belongs to the dict itself shows the dict in turn. */
function factoryRepr(dict: PyDict): string {
  if (showing.has(dict)) return '...';
  showing.add(dict);
  try {
    return repr(dict.factory);
  } finally {
    showing.delete(dict);
  }
}

methods(defaultdictType, {
  __missing__: [
    'key, /',
    (self, key) => {
      const dict = self as PyDict;
      if (dict.factory === null) throw error('KeyError', key as Value);
      const value = call(dict.factory, []);
      setItem(dict, key as Value, value);
      return value;
    },
  ],
  __repr__: [
    '',
    self => {
      const dict = self as PyDict;
      return `${dict.cls.name}(${factoryRepr(dict)}, ${builtinRepr(dict)})`;
    },
  ],
  __or__: [
    'other, /',
    (self, other) => (other instanceof PyDict ? merged(self as PyDict, other) : NotImplemented),
  ],
  // Asked before the dict to its left, which it derives from.
  __ror__: [
    'other, /',
    (self, other) =>
      other instanceof PyDict
        ? merged(alike(self as PyDict, other), self as PyDict)
        : NotImplemented,
  ],
  copy: ['', self => (self as PyDict).copy((self as PyDict).cls)],
});
defaultdictType.dict.set(
  'default_factory',
  new NativeProperty(
    self => (self as PyDict).factory,
    (self, factory) => setFactory(self as PyDict, factory),
    self => setFactory(self as PyDict, null),
  ),
);
