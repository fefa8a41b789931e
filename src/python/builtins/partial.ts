import {typeError} from '../objects/errors.ts';
import {type Keywords, PyMethod, PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {members, methods} from '../objects/natives.ts';
import {PLACEHOLDER, PyPartial, partialType} from '../objects/partials.ts';
import type {PyType, Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {join, qualified, registerRepr, repr} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {isCallable} from './introspection.ts';

registerRepr(
  PyPartial,
  ({cls, func, args, keywords}) => {
    const named = [...keywords.entries()].map(({key, value}) => `${str(key)}=${repr(value)}`);
    return `${qualified(cls)}(${join([repr(func), ...args.map(repr), ...named])})`;
  },
  partialType,
);

function make(cls: PyType, [func, ...args]: readonly Value[], keywords: Keywords): PyPartial {
  if (func === undefined) throw typeError("type 'partial' takes at least one argument");
  if (!isCallable(func)) throw typeError('the first argument must be callable');
  if (args.at(-1) === PLACEHOLDER) throw typeError('trailing Placeholders are not allowed');
  if ([...(keywords?.values() ?? [])].includes(PLACEHOLDER))
    throw typeError('Placeholder cannot be passed as a keyword argument');
  return new PyPartial(func, args, keywords ?? new Map(), cls);
}

registerMaker(partialType, make);

partialType.dict.set(
  '__call__',
  new PyNative(
    '__call__',
    (args, keywords) => (args[0] as PyPartial).call(args.slice(1), keywords),
    true,
  ),
);

methods(partialType, {
  __get__: [
    'instance, owner=, /',
    (self, instance) => (instance === null ? self : new PyMethod(instance as Value, self as Value)),
  ],
});

members(partialType, {
  func: self => (self as PyPartial).func,
  args: self => new PyTuple((self as PyPartial).args),
  keywords: self => (self as PyPartial).keywords,
});

methods(PLACEHOLDER.cls, {
  __repr__: ['', () => 'Placeholder'],
  __reduce__: ['', () => 'Placeholder'],
});

registerMaker(PLACEHOLDER.cls, () => PLACEHOLDER);
