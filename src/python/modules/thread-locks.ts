import {nanoseconds} from '../../model/clock.ts';
import type {ThreadBlocked} from '../../model/concurrent/deadlock.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, waitingMethods} from '../objects/natives.ts';
import {nativeType, PyObject, type PyType} from '../objects/types.ts';
import {truth} from '../operations/truth.ts';
import {calledName, RELEASE, waitsInLibrary, whoWaits} from '../run/thread-waits.ts';
import {vm} from '../run/vm.ts';
import {duration} from './durations.ts';
import {currentName, identOf} from './thread-idents.ts';

/** Who holds a lock, and how often: a plain lock once, a reentrant one as often as its thread asks. */
interface Hold {
  readonly owner: string;
  /** Where it was taken. */
  readonly line: number | null;
  count: number;
}

const holds = new WeakMap<object, Hold>();

/** Takes a lock, or tells that it is held. */
function take(lock: object, isReentrant: boolean): boolean {
  const hold = holds.get(lock);
  if (!hold) holds.set(lock, {owner: currentName(), line: vm.machine.host.line(), count: 1});
  else if (isReentrant && hold.owner === currentName()) hold.count += 1;
  else return false;
  return true;
}

/** The timeout of who waits as long as it takes: -1 s. */
const FOR_EVER = nanoseconds(-1);

/** Waits for a lock, for as long as the program has patience. */
function* acquire(
  lock: object,
  isReentrant: boolean,
  isBlocking: boolean,
  timeout: number,
): Generator<unknown, boolean, null> {
  if (!isBlocking && timeout !== FOR_EVER) {
    throw valueError("can't specify a timeout for a non-blocking call");
  }
  if (timeout < 0 && timeout !== FOR_EVER)
    throw valueError('timeout value must be a non-negative number');
  const until = timeout < 0 ? null : vm.machine.time + timeout;
  while (!take(lock, isReentrant)) {
    if (!isBlocking || (until !== null && vm.machine.time >= until)) return false;
    yield new Wait(until, () => !holds.has(lock), waitsInLibrary() ?? waitsFor(lock));
  }
  return true;
}

/** Who has the lock that is waited for, and since when. */
function waitsFor(lock: object): () => ThreadBlocked {
  return whoWaits(() => {
    const {owner, line} = holds.get(lock) as Hold;
    const isOver = owner !== 'MainThread' && !vm.machine.workers.has(owner);
    const what = `the lock${calledName(lock)}`;
    return {what, by: [owner], since: line, isOver, remedy: RELEASE};
  });
}

function drop(lock: object, isReentrant: boolean, complaint: string): void {
  const hold = holds.get(lock);
  const isOwn = !isReentrant || hold?.owner === currentName();
  if (!hold || !isOwn) throw error('RuntimeError', complaint);
  hold.count -= 1;
  if (hold.count === 0) holds.delete(lock);
}

function lockMethods(type: PyType, isReentrant: boolean, complaint: string): void {
  methods(type, {
    release: ['', self => drop(self as object, isReentrant, complaint)],
    locked: ['', self => holds.has(self as object)],
    __exit__: ['*args', self => drop(self as object, isReentrant, complaint)],
    _is_owned: ['', self => holds.get(self as object)?.owner === currentName()],
    __repr__: ['', self => shown(self as PyObject, isReentrant)],
  });
  waitingMethods(type, {
    acquire: [
      'blocking=, timeout=',
      (self, blocking, timeout) =>
        acquire(
          self as object,
          isReentrant,
          truth(blocking ?? true),
          timeout === undefined ? FOR_EVER : duration(timeout),
        ),
    ],
    __enter__: ['', self => acquire(self as object, isReentrant, true, FOR_EVER)],
  });
}

function shown(lock: PyObject, isReentrant: boolean): string {
  const hold = holds.get(lock);
  const name = `${lock.cls.module}.${lock.cls.name} object`;
  const state = hold ? 'locked' : 'unlocked';
  if (!isReentrant) return `<${state} ${name} at 0x…>`;
  const owner = hold ? identOf(hold.owner) : 0;
  return `<${state} ${name} owner=${owner} count=${hold?.count ?? 0} at 0x…>`;
}

export const lockType = nativeType('lock', undefined, '_thread');
registerMaker(lockType, (_cls, args, keywords) => {
  if ((keywords?.size ?? 0) > 0) throw typeError('lock() takes no keyword arguments');
  if (args.length > 0) throw typeError(`lock expected 0 arguments, got ${args.length}`);
  return new PyObject(lockType);
});
lockMethods(lockType, false, 'release unlocked lock');

export const rlockType = nativeType('RLock', undefined, '_thread');
registerMaker(rlockType, () => new PyObject(rlockType));
lockMethods(rlockType, true, 'cannot release un-acquired lock');
