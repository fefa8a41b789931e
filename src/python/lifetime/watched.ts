import {Future} from '../../model/asyncio/futures.ts';
import {StreamWriter} from '../../model/asyncio/streams/stream-writer.ts';
import type {PyAsyncGenerator} from '../run/async-generators.ts';
import {vm} from '../run/vm.ts';
import {areStillHeld} from './held-by.ts';
import {isUnclosed} from './unclosed.ts';

/** Whether its end would be noticed. */
export function isWatched(value: object): boolean {
  if (vm.weak.has(value)) return true;
  if (value instanceof Future) return value.logTraceback || isOrphan(value);
  if (value instanceof StreamWriter) return vm.machine.writers.has(value);
  if (isAsyncgen(value)) return canBeDropped(value);
  // What is used by many calls would be looked for after each.
  if (isUnclosed(value)) return !areStillHeld([value]);
  return vm.unawaited.has(value) || (vm.open.has(value) && vm.open.canEnd(value));
}

function isOrphan(value: object): boolean {
  return (vm.machine.orphans as ReadonlySet<object>).has(value);
}

/** Whether it is an async generator that has begun and not ended. */
export function isAsyncgen(value: object): value is PyAsyncGenerator {
  return (vm.asyncgens as ReadonlySet<object>).has(value);
}

/** While it runs, whoever asked for the next item may hold nothing but that request. */
export function canBeDropped(generator: PyAsyncGenerator): boolean {
  return !generator.running;
}
