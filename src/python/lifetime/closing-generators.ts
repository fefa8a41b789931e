import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import type {Value} from '../objects/types.ts';
import {SuspendableState} from '../run/suspendable-state.ts';
import {closeUnheard} from '../run/unraisable.ts';
import {vm} from '../run/vm.ts';
import {letGoWeakly} from './lifetimes.ts';
import type {OpenGenerator} from './open-generators.ts';
import {reachable, roots} from './reachable.ts';

/** Nobody holds it: it is closed where it is paused. What that raises goes to nobody, and is said. */
export function closeOpen(generator: OpenGenerator): void {
  // In a thread, built-in code that waits may be the one that holds it.
  if (!vm.open.canEnd(generator) || vm.machine.workerClock !== null || vm.replay !== null) return;
  const {frame} = vm;
  vm.open.delete(generator);
  try {
    closeUnheard(generator);
  } finally {
    // One that went on with another `yield` is left where it is.
    vm.open.delete(generator);
    vm.frame = frame;
  }
  if (!generator.finished) closeWithin(generator);
  letGoOfLingering();
}

/** What was to end and waited once more is closed again, once nobody has it. `kept` is on its way to somebody. */
export function letGoOfLingering(kept: Value = null): void {
  for (const each of vm.open.lingering) {
    if (each.finished) vm.open.lingering.delete(each);
    else closeLost(each, kept);
  }
}

/** It has gone on, and is freed nevertheless: so is what it awaits, if nobody else has that. */
function closeWithin(generator: object): void {
  const inner = generator instanceof SuspendableState ? generator.frame.inner : null;
  if (!isSuspended(inner)) return;
  // Of asyncio's own it is only what they have set that is let go of.
  if (inner instanceof AsyncioCoroutine) inner.close();
  else closeLost(inner);
}

function closeLost(generator: OpenGenerator, kept: Value = null): void {
  if (reachable([...roots(), kept])?.has(generator) !== true) closeOpen(generator);
}

function isSuspended(value: Value): value is Value & (OpenGenerator | AsyncioCoroutine) {
  if (!(value instanceof SuspendableState || value instanceof AsyncioCoroutine)) return false;
  return value.started && !value.finished;
}

/** The garbage of a collection, in the order in which they began. */
export function closeUnreachable(live: ReadonlySet<object>, idle: readonly object[]): void {
  for (const each of idle) {
    if (!vm.open.has(each) || live.has(each)) continue;
    closeOpen(each);
    letGoWeakly();
  }
}
