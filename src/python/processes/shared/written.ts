import type {ThreadBlocked} from '../../../model/concurrent/deadlock.ts';
import {Wait} from '../../../model/concurrent/worker.ts';
import {refuseAt} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import type {Message, Unread} from './unread.ts';

/** Until a message is in the pipe, with all that was sent before; false if nobody can read it any more. */
export function* written(
  unread: Unread,
  message: Message,
  blocked: (() => ThreadBlocked) | null,
  isHeard = () => true,
): Generator<Wait, boolean, null> {
  for (;;) {
    const fit = unread.admits(message);
    if (fit === 'fits') return true;
    if (!isHeard()) return fit === 'blocks' ? false : refuseUnclear(unread, message);
    // As long as the clock stands, who waits and who does not cannot be told apart.
    const until = fit === 'unclear' ? vm.machine.time + 1 : null;
    yield new Wait(until, () => unread.admits(message) !== fit || !isHeard(), blocked);
    if (until === null || vm.machine.time < until) continue;
    if (unread.admits(message) === 'unclear') refuseUnclear(unread, message);
  }
}

function refuseUnclear({between}: Unread, {place}: Message): never {
  const found = `whether this waits for a reader cannot be told: what nobody has read is about the ${between.capacity} bytes that a pipe holds`;
  return refuseAt(place, found, 'have it read before, or send less at once');
}
