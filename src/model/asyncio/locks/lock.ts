import type {Running} from '../../host.ts';
import type {LibraryCoroutine} from '../coroutines.ts';
import {AsyncLock, type Waiters} from './context-manager.ts';

/** `asyncio.Lock`. */
export class Lock extends AsyncLock {
  public readonly waiters: Waiters = new Set();
  #locked = false;

  public override locked(): boolean {
    return this.#locked;
  }

  public override acquire(): LibraryCoroutine {
    return this.coroutine('Lock.acquire', () => this.#acquiring());
  }

  public override release(): void {
    if (!this.#locked) throw this.refused('Lock is not acquired.');
    this.#locked = false;
    this.#wakeUpFirst();
  }

  *#acquiring(): Running {
    if (!this.#locked && [...this.waiters].every(waiter => waiter.cancelled())) {
      this.#locked = true;
      return true;
    }
    const waiter = this.getLoop().createFuture('Lock.acquire');
    this.waiters.add(waiter);
    try {
      yield* waiter.await();
    } catch (error) {
      this.waiters.delete(waiter);
      // Whoever is next must not sleep on while the lock is free.
      if (this.machine.host.isError(error, 'CancelledError') && !this.#locked) this.#wakeUpFirst();
      throw error;
    }
    this.waiters.delete(waiter);
    this.#locked = true;
    return true;
  }

  #wakeUpFirst(): void {
    const [first] = this.waiters;
    // Done already: then it is on its way.
    if (first && !first.done()) first.setResult(true);
  }
}
