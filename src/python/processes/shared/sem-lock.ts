import {nanoseconds} from '../../../model/clock.ts';
import {Wait} from '../../../model/concurrent/worker.ts';
import {currentName} from '../../modules/thread-idents.ts';
import {error, valueError} from '../../objects/errors.ts';
import {type Maybe, methods, waitingMethods} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {toFloat} from '../../operations/numbers.ts';
import {truth} from '../../operations/truth.ts';
import {calledName, RELEASE, waitsInLibrary, whoWaits} from '../../run/thread-waits.ts';
import {vm} from '../../run/vm.ts';
import {Shared} from './shared.ts';

/** Who has it, for whom waits for it. */
interface Holder {
  readonly process: object;
  readonly thread: string;
  readonly line: number | null;
}

/** A counter that processes wait for: `_multiprocessing.SemLock`. */
export class SemLock extends Shared {
  public value: number;
  public readonly most: number;
  public readonly isRecursive: boolean;
  /** The last that took it. */
  public holder: Holder | null = null;
  /** How often who has it has taken it. */
  public count = 0;

  public constructor(value: number, most: number, isRecursive: boolean) {
    super();
    this.value = value;
    this.most = most;
    this.isRecursive = isRecursive;
  }

  public get isMine(): boolean {
    const {holder, count} = this;
    if (holder === null || count === 0) return false;
    return holder.process === owner() && holder.thread === currentName();
  }

  /** Takes one, if there is one. */
  public take(): boolean {
    if (this.isRecursive && this.isMine) {
      this.count += 1;
      return true;
    }
    if (this.value === 0) return false;
    this.value -= 1;
    this.count += 1;
    this.holder = {process: owner(), thread: currentName(), line: vm.machine.host.line()};
    return true;
  }

  public release(): void {
    if (this.isRecursive) this.#releaseOwn();
    else if (this.value >= this.most) {
      throw valueError('semaphore or lock released too many times');
    } else {
      this.value += 1;
      this.count = Math.max(0, this.count - 1);
    }
  }

  #releaseOwn(): void {
    if (!this.isMine) {
      throw error('AssertionError', 'attempt to release recursive lock not owned by thread');
    }
    this.count -= 1;
    if (this.count === 0) this.value += 1;
  }
}

function owner(): object {
  return vm.process ?? vm.machine;
}

/** Until one was taken; false if none is there, or for too long. `shown` is what the program knows it as. */
function* acquire(lock: SemLock, shown: Value, isBlocking: boolean, timeout: Maybe) {
  const patience = timeout == null ? null : nanoseconds(Math.max(0, toFloat(timeout)));
  const until = patience === null ? null : vm.machine.time + patience;
  while (!lock.take()) {
    if (!isBlocking || (until !== null && vm.machine.time >= until)) return false;
    const blocked = waitsInLibrary() ?? waitsFor(lock, shown);
    yield new Wait(until, () => lock.value > 0, blocked);
  }
  return true;
}

function waitsFor(lock: SemLock, shown: Value) {
  return whoWaits(() => {
    const {process, line} = lock.holder as Holder;
    const by = [(process as {name?: string}).name ?? 'MainThread'];
    return {what: `the lock${calledName(shown)}`, by, since: line, remedy: RELEASE};
  });
}

const semLockType = nativeType('SemLock', undefined, '_multiprocessing');
registerClass(SemLock, semLockType);
const semLock = (value: unknown) => value as SemLock;
methods(semLockType, {
  release: ['', self => semLock(self).release()],
  value: ['', self => semLock(self).value],
  count: ['', self => semLock(self).count],
  is_mine: ['', self => semLock(self).isMine],
});
waitingMethods(semLockType, {
  acquire: [
    'shown, block, timeout',
    (self, shown, block, timeout) =>
      acquire(semLock(self), shown as Value, truth(block as Value), timeout),
  ],
});
