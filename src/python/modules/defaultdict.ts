import {fillDict} from '../builtins/fill-dict.ts';
import {isCallable} from '../builtins/introspection.ts';
import {PyDict} from '../objects/dict.ts';
import {error, typeError} from '../objects/errors.ts';
import {PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, properties} from '../objects/natives.ts';
import {dictType, nativeType, type Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {repr} from '../text/repr.ts';

export const defaultdictType = nativeType('defaultdict', [dictType], 'collections');
registerMaker(defaultdictType, (cls, args, keywords) => {
  const made = new PyDict(cls);
  const [factory = null, ...rest] = args;
  if (factory !== null && !isCallable(factory))
    throw typeError('first argument must be callable or None');
  made.factory = factory;
  fillDict(made, rest, keywords);
  return made;
});
defaultdictType.dict.set('__init__', new PyNative('__init__', () => null, true));
methods(defaultdictType, {
  __missing__: [
    'key, /',
    (self, key) => {
      const dict = self as PyDict;
      if (dict.factory === null) throw error('KeyError', key as Value);
      const value = call(dict.factory, []);
      dict.set(key as Value, value);
      return value;
    },
  ],
  __repr__: [
    '',
    self => {
      const dict = self as PyDict;
      return `${dict.cls.name}(${dict.factory === null ? 'None' : repr(dict.factory)}, ${repr(dict.copy())})`;
    },
  ],
  copy: ['', self => (self as PyDict).copy((self as PyDict).cls)],
});
properties(defaultdictType, {default_factory: self => (self as PyDict).factory});
