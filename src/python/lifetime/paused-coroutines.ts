import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import type {Value} from '../objects/types.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import type {Frame} from '../run/frames.ts';
import {frameWithin, resuming} from '../run/suspendable.ts';
import {closeUnheard} from '../run/unraisable.ts';
import {vm} from '../run/vm.ts';

/** A coroutine that has begun and not ended: it is closed when it is freed. */
export type PausedCoroutine = PyCoroutine | AsyncioCoroutine;

export function isPaused(value: unknown): value is PausedCoroutine {
  if (!(value instanceof PyCoroutine || value instanceof AsyncioCoroutine)) return false;
  return value.started && !value.finished;
}

/** It is closed where it waits. What that raises goes to nobody, and is said. */
export function closePaused(coroutine: PausedCoroutine): void {
  // The program's own enters its frame itself.
  const leave = coroutine instanceof PyCoroutine ? null : resuming(coroutine as unknown as Value);
  try {
    closeUnheard(coroutine);
  } finally {
    leave?.();
    // One that waits once more is left where it is.
    if (coroutine instanceof PyCoroutine) vm.open.delete(coroutine);
  }
}

/** Its own frame and those of what it awaits, from the inside out. */
export function framesWithin(coroutine: PausedCoroutine): Frame[] {
  const frames: Frame[] = [];
  let frame = frameWithin(coroutine as unknown as Value);
  for (; frame !== null; frame = frameWithin(frame.inner)) frames.unshift(frame);
  return frames;
}

/** Those that wait for one another, from the outside in. */
export function* coroutinesWithin(coroutine: unknown): Iterable<PausedCoroutine> {
  if (isPaused(coroutine)) yield coroutine;
  const inner =
    coroutine instanceof AsyncioCoroutine
      ? coroutine.inner
      : frameWithin(coroutine as Value)?.inner;
  if (inner) yield* coroutinesWithin(inner);
}
