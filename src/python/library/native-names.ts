import {loopType} from '../modules/asyncio/loop-types.ts';
import {PyMethod, PyNative} from '../objects/functions.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';

/** The module and the name, with its class before it, of what is written in TypeScript; None of anything else. */
export function nativeName(value: Value): Value {
  if (value === loopType) return named(loopType.module, LOOP);
  if (value instanceof PyType) return named(value.module, value.name);
  if (!(value instanceof PyNative)) return null;
  // CPython spreads the methods of a loop over five classes.
  const name = value.of === loopType ? `${LOOP}.${value.name}` : value.qualname;
  return named(value.module ?? value.of?.module ?? 'builtins', name);
}

const LOOP = 'Loop';

/** What a method calls with its object before the arguments, and how many that are; anything else as it is. */
export function unbound(value: Value): Value {
  return new PyTuple(value instanceof PyMethod ? [value.func, 1] : [value, 0]);
}

function named(module: string, name: string): Value {
  return new PyTuple([module.replace(/^_?asyncio\b.*/, 'asyncio'), name]);
}
