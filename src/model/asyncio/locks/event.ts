import type {Running} from '../../host.ts';
import type {LibraryCoroutine} from '../coroutines.ts';
import {LoopBound} from '../mixins.ts';
import type {Waiters} from './context-manager.ts';

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
