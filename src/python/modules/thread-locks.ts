import {error} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods} from '../objects/natives.ts';
import {nativeType, PyObject, type PyType} from '../objects/types.ts';
import {truth} from '../operations/truth.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';

/** Who holds a lock, and how often: a plain lock once, a reentrant one as often as its thread asks. */
interface Hold {
  readonly owner: string;
  count: number;
}

const holds = new WeakMap<object, Hold>();

const here = () => vm.machine.workerName ?? 'MainThread';

/**
 * Takes a lock, or tells that it is held. A thread's work happens at one instant of the model, so a thread that waits
 * for a lock could not be told when it goes on: that is refused.
 */
function take(lock: object, isReentrant: boolean, isBlocking: boolean): boolean {
  const hold = holds.get(lock);
  if (!hold) holds.set(lock, {owner: here(), count: 1});
  else if (isReentrant && hold.owner === here()) hold.count += 1;
  else if (isBlocking) refuse('a thread that waits for a lock is not modelled', 'use asyncio.Lock');
  else return false;
  return true;
}

function drop(lock: object, complaint: string): void {
  const hold = holds.get(lock);
  if (!hold) throw error('RuntimeError', complaint);
  hold.count -= 1;
  if (hold.count === 0) holds.delete(lock);
}

function lockMethods(type: PyType, isReentrant: boolean, complaint: string): void {
  methods(type, {
    acquire: [
      'blocking=, timeout=',
      (self, blocking) => take(self as object, isReentrant, truth(blocking ?? true)),
    ],
    release: ['', self => drop(self as object, complaint)],
    locked: ['', self => holds.has(self as object)],
    __enter__: ['', self => take(self as object, isReentrant, true)],
    __exit__: ['*args', self => drop(self as object, complaint)],
  });
}

export const lockType = nativeType('lock', undefined, '_thread');
registerMaker(lockType, () => new PyObject(lockType));
lockMethods(lockType, false, 'release unlocked lock');

export const rlockType = nativeType('RLock', undefined, '_thread');
registerMaker(rlockType, () => new PyObject(rlockType));
lockMethods(rlockType, true, 'cannot release un-acquired lock');
