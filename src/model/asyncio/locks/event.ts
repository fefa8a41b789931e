import type {Running} from '../../host.ts';
import type {LibraryCoroutine} from '../coroutines.ts';
import type {Blocked, Obstacle} from '../deadlock.ts';
import {LoopBound} from '../mixins.ts';
import type {Waiters} from './context-manager.ts';

/** `asyncio.Event`. */
export class Event extends LoopBound {
  public readonly waiters: Waiters = new Set();
  /** Its `_value`, which a program may set without waking anybody. */
  public value = false;
  /** What it is a part of. */
  public owner: Obstacle | null = null;

  public isSet(): boolean {
    return this.value;
  }

  public set(): void {
    if (this.value) return;
    this.value = true;
    for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
  }

  public override blocked(): Blocked {
    if (this.owner !== null) return this.owner.blocked();
    const remedy = 'Let somebody call set(), before or after the wait.';
    return {what: this.called('the event'), by: [], remedy};
  }

  public override referents(): readonly unknown[] {
    return [...this.waiters];
  }

  public clear(): void {
    this.value = false;
  }

  public wait(): LibraryCoroutine {
    return this.coroutine('Event.wait', () => this.#waiting());
  }

  *#waiting(): Running {
    if (this.value) return true;
    const waiter = this.createWaiter('Event.wait');
    this.waiters.add(waiter);
    try {
      yield* waiter.await();
      return true;
    } finally {
      this.waiters.delete(waiter);
    }
  }
}
