import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import {vm} from '../run/vm.ts';
import {
  coroutinesWithin,
  framesWithin,
  isPaused,
  type PausedCoroutine,
} from './paused-coroutines.ts';

/**
 * The program has driven it itself. What no task knows of is closed when it is freed, as a generator is: that matters
 * where it, or what it waits in, has a `try` or a `with` to leave; asyncio's own coroutines have, `sleep` for its timer.
 */
export function drivenByHand(coroutine: unknown): void {
  if (!(coroutine instanceof PyCoroutine)) return;
  if (isPaused(coroutine) && cleansUp(coroutine)) vm.open.left(coroutine, vm.frame);
  else vm.open.delete(coroutine);
}

function cleansUp(coroutine: PausedCoroutine): boolean {
  if (framesWithin(coroutine).some(({code}) => code.cleansUp)) return true;
  return [...coroutinesWithin(coroutine)].some(each => each instanceof AsyncioCoroutine);
}
