import {atOnce, type LibraryCoroutine} from './coroutines.ts';
import type {Future} from './futures.ts';
import type {Running, Value} from './host.ts';
import {LoopBound} from './mixins.ts';

/** Futures of those who wait, first come first served. */
export type Waiters = Set<Future>;

/** `locks._ContextManagerMixin`: `async with` acquires, and releases at the end. */
export abstract class AsyncLock extends LoopBound {
  public abstract acquire(): LibraryCoroutine;
  public abstract release(): void;
  public abstract locked(): boolean;

  /** `__aenter__`. */
  public enter(): LibraryCoroutine {
    const acquire = () => this.acquire();
    return this.coroutine('_ContextManagerMixin.__aenter__', function* (here) {
      yield* here.await(acquire());
      return null;
    });
  }

  /** `__aexit__`. */
  public exit(): LibraryCoroutine {
    return this.coroutine('_ContextManagerMixin.__aexit__', () =>
      atOnce(() => {
        this.release();
        return null;
      }),
    );
  }
}

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

/** `asyncio.Event`. */
export class Event extends LoopBound {
  public readonly waiters: Waiters = new Set();
  #value = false;

  public isSet(): boolean {
    return this.#value;
  }

  public set(): void {
    if (this.#value) return;
    this.#value = true;
    for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
  }

  public clear(): void {
    this.#value = false;
  }

  public wait(): LibraryCoroutine {
    return this.coroutine('Event.wait', () => this.#waiting());
  }

  *#waiting(): Running {
    if (this.#value) return true;
    const waiter = this.getLoop().createFuture('Event.wait');
    this.waiters.add(waiter);
    try {
      yield* waiter.await();
      return true;
    } finally {
      this.waiters.delete(waiter);
    }
  }
}

/** `asyncio.Condition`: waits for a notification, with its lock let go meanwhile. */
export class Condition extends AsyncLock {
  public readonly waiters: Waiters = new Set();
  public readonly lock: AsyncLock;

  public constructor(lock: AsyncLock) {
    super(lock.machine);
    this.lock = lock;
  }

  public override locked(): boolean {
    return this.lock.locked();
  }

  public override acquire = (): LibraryCoroutine => this.lock.acquire();

  public override release(): void {
    this.lock.release();
  }

  public wait(): LibraryCoroutine {
    return this.coroutine('Condition.wait', here => this.#waiting(here));
  }

  public waitFor(predicate: () => Value, holds: (answer: Value) => boolean): LibraryCoroutine {
    const wait = () => this.wait();
    return this.coroutine('Condition.wait_for', function* (here) {
      let answer = predicate();
      while (!holds(answer)) {
        yield* here.await(wait());
        answer = predicate();
      }
      return answer;
    });
  }

  public notify(count: number): void {
    if (!this.locked()) throw this.refused('cannot notify on un-acquired lock');
    this.#notify(count);
  }

  public notifyAll(): void {
    this.notify(this.waiters.size);
  }

  *#waiting(here: LibraryCoroutine): Running {
    if (!this.locked()) throw this.refused('cannot wait on un-acquired lock');
    const waiter = this.getLoop().createFuture('Condition.wait');
    this.release();
    try {
      yield* this.#waitAndReacquire(here, waiter);
      return true;
    } catch (error) {
      // The notification may have been ours: somebody else must get it.
      if (this.machine.host.isError(error, 'BaseException')) this.#notify(1);
      throw error;
    }
  }

  *#waitAndReacquire(here: LibraryCoroutine, waiter: Future): Running {
    this.waiters.add(waiter);
    let failed: unknown;
    try {
      yield* waiter.await();
    } catch (error) {
      failed = error;
    }
    this.waiters.delete(waiter);
    const cancelled = yield* this.#reacquire(here);
    if (cancelled !== null) throw cancelled;
    if (failed !== undefined) throw failed;
    return null;
  }

  /** The lock must be had again even if the wait is cancelled; the last cancel is kept. */
  *#reacquire(here: LibraryCoroutine): Running {
    let cancelled: Value = null;
    for (;;) {
      try {
        yield* here.await(this.acquire());
        return cancelled;
      } catch (error) {
        if (!this.machine.host.isError(error, 'CancelledError')) throw error;
        cancelled = error;
      }
    }
  }

  #notify(count: number): void {
    let left = count;
    for (const waiter of this.waiters) {
      if (left <= 0) return;
      if (waiter.done()) continue;
      left -= 1;
      waiter.setResult(false);
    }
  }
}
