import {typeOf} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {find, getAttribute} from '../operations/get-attribute.ts';
import {refuse} from './refusals.ts';

/** By this attribute asyncio takes an object of any class for a future. */
const MARK = '_asyncio_future_blocking';

/** Whether `asyncio.isfuture` takes an object of another class for one. */
export function isOwnFuture(value: Value): boolean {
  if (find(typeOf(value), MARK) === undefined) return false;
  return (getAttribute(value, MARK) ?? null) !== null;
}

/** Ends the run where asyncio would take this for a future: the model knows its own alone. */
export function refuseOwnFuture(value: unknown): void {
  if (!isOwnFuture(value as Value)) return;
  refuse(
    "a future of the program's own making is not modelled",
    'make it with loop.create_future()',
  );
}
