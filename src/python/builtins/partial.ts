import {typeError} from '../objects/errors.ts';
import {PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {dictOf} from '../objects/name-dicts.ts';
import {properties} from '../objects/natives.ts';
import {PyPartial, partialType} from '../objects/partials.ts';
import type {Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {join, qualified, registerRepr, repr} from '../text/repr.ts';
import {isCallable} from './introspection.ts';

registerRepr(PyPartial, ({cls, func, args, keywords}) => {
  const named = [...keywords].map(([name, value]) => `${name}=${repr(value)}`);
  return `${qualified(cls)}(${join([repr(func), ...args.map(repr), ...named])})`;
});

// functools.partial
registerMaker(partialType, (_cls, [func, ...args], keywords) => {
  if (func === undefined) throw typeError("type 'partial' takes at least one argument");
  if (!isCallable(func)) throw typeError('the first argument must be callable');
  return new PyPartial(func as Value, args, keywords ?? new Map());
});

partialType.dict.set(
  '__call__',
  new PyNative(
    '__call__',
    (args, keywords) => (args[0] as PyPartial).call(args.slice(1), keywords),
    true,
  ),
);

properties(partialType, {
  func: self => (self as PyPartial).func,
  args: self => new PyTuple((self as PyPartial).args),
  keywords: self => dictOf(new Map((self as PyPartial).keywords)),
});
