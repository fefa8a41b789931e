import type {Running} from '../../host.ts';
import type {LibraryCoroutine} from '../coroutines.ts';
import {type Blocked, RELEASE} from '../deadlock.ts';
import type {Task} from '../tasks/task.ts';
import {AsyncLock, type Waiters} from './context-manager.ts';

/** `asyncio.Lock`. */
export class Lock extends AsyncLock {
  public readonly waiters: Waiters = new Set();
  /** Its `_locked`, which a program may set: then nobody holds it who could be told. */
  public isLocked = false;
  #holder: Task | null = null;

  public override locked(): boolean {
    return this.isLocked;
  }

  public override acquire(): LibraryCoroutine {
    return this.coroutine('Lock.acquire', () => this.#acquiring());
  }

  public override blocked(): Blocked {
    const by = this.#holder === null ? [] : [this.#holder];
    return {what: this.called('the lock'), by, held: true, remedy: RELEASE};
  }

  public override referents(): readonly unknown[] {
    return [...this.waiters];
  }

  public override release(): void {
    if (!this.isLocked) throw this.refused('Lock is not acquired.');
    this.isLocked = false;
    this.#wakeUpFirst();
  }

  *#acquiring(): Running {
    if (!this.isLocked && [...this.waiters].every(waiter => waiter.cancelled())) {
      this.#take();
      return true;
    }
    const waiter = this.createWaiter('Lock.acquire');
    this.waiters.add(waiter);
    try {
      yield* waiter.await();
    } catch (error) {
      this.waiters.delete(waiter);
      // Whoever is next must not sleep on while the lock is free.
      if (this.machine.host.isError(error, 'CancelledError') && !this.isLocked) this.#wakeUpFirst();
      throw error;
    }
    this.waiters.delete(waiter);
    this.#take();
    return true;
  }

  #take(): void {
    this.isLocked = true;
    this.#holder = this.machine.running?.tasks.current ?? null;
  }

  #wakeUpFirst(): void {
    const [first] = this.waiters;
    // Done already: then it is on its way.
    if (first && !first.done()) first.setResult(true);
  }
}
