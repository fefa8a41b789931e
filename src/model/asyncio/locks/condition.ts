import type {Running, Value} from '../../host.ts';
import type {LibraryCoroutine} from '../coroutines.ts';
import type {Blocked, Obstacle} from '../deadlock.ts';
import type {Future} from '../futures.ts';
import {AsyncLock, type Waiters} from './context-manager.ts';

/** `asyncio.Condition`: waits for a notification, with its lock let go meanwhile. */
export class Condition extends AsyncLock {
  public readonly waiters: Waiters = new Set();
  public lock: AsyncLock;
  /** What it is a part of. */
  public owner: Obstacle | null = null;

  public constructor(lock: AsyncLock) {
    super(lock.machine);
    this.lock = lock;
  }

  public override locked(): boolean {
    return this.lock.locked();
  }

  public override acquire(): LibraryCoroutine {
    return this.lock.acquire();
  }

  public override blocked(): Blocked {
    if (this.owner !== null) return this.owner.blocked();
    const remedy =
      'Let somebody call notify() after the wait has begun, or use wait_for(predicate).';
    return {what: this.called('a notification of the condition'), by: [], remedy};
  }

  public override referents(): readonly unknown[] {
    return [this.lock, ...this.waiters];
  }

  public override release(): void {
    this.lock.release();
  }

  public wait(): LibraryCoroutine {
    return this.coroutine('Condition.wait', here => this.#waiting(here));
  }

  /** `given` is what `predicate` asks. */
  public waitFor(
    predicate: () => Value,
    holds: (answer: Value) => boolean,
    given: unknown,
  ): LibraryCoroutine {
    const wait = () => this.wait();
    const body = function* (here: LibraryCoroutine): Running {
      let answer = predicate();
      while (!holds(answer)) {
        yield* here.await(wait());
        answer = predicate();
      }
      return answer;
    };
    return this.coroutine('Condition.wait_for', body, given);
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
    const waiter = this.createWaiter('Condition.wait');
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
