import {typeOf} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {refuse} from './refusals.ts';

/** By these methods `collections.abc.Coroutine`, and so asyncio, takes an object of any class for a coroutine. */
const METHODS = ['__await__', 'send', 'throw', 'close'];

/** Whether a class of the program's own makes coroutines. */
export function isOwnCoroutine(value: Value): boolean {
  if (!(value instanceof PyObject)) return false;
  const cls = typeOf(value);
  return !cls.native && METHODS.every(name => cls.lookup(name) !== undefined);
}

/** Ends the run where asyncio would make a task of it: the model drives its own alone. */
export function refuseOwnCoroutine(value: Value): void {
  if (!isOwnCoroutine(value)) return;
  const found = "a task for a coroutine of the program's own making is not modelled";
  refuse(found, 'await it in an "async def", and make a task of that');
}
