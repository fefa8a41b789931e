import {PyCoroutine} from '../run/coroutines.ts';
import {vm} from '../run/vm.ts';
import {framesWithin, isPaused} from './paused-coroutines.ts';

/**
 * The program has driven it itself. What no task knows of is closed when it is freed, as a generator is: that matters
 * where it, or what it waits in, has a `try` or a `with` to leave.
 */
export function drivenByHand(coroutine: unknown): void {
  if (!(coroutine instanceof PyCoroutine)) return;
  const cleansUp = isPaused(coroutine) && framesWithin(coroutine).some(({code}) => code.cleansUp);
  if (cleansUp) vm.open.left(coroutine, vm.frame);
  else vm.open.delete(coroutine);
}
