import {Fifo} from '../fifo.ts';
import {Queued} from '../tape/queued.ts';
import type {Handle} from './events.ts';

/** Something in the ready queue: a handle, or what stands for one that is made when its turn has come. */
export interface Ready {
  /** Shows itself, as a turn does. */
  show(queue: Queued): void;
  handle(): Handle;
  /** The same when its turn has come. */
  takeHandle(): Handle;
}

/**
 * `loop._ready`: what is to run, in the order in which it became ready.
 *
 * Mostly that is the step of a task, its wakeup by a future that is done, or the end of a sleep. The task, the future or
 * the sleep waits here itself: of a hundred thousand handles that wait, the collector would move each one twice.
 */
export class ReadyQueue {
  readonly #queue = new Fifo<Ready>();

  public get size(): number {
    return this.#queue.size;
  }

  public put(ready: Ready): void {
    this.#queue.put(ready);
  }

  /** The first handle; undefined if there is none. */
  public get(): Handle | undefined {
    return this.#queue.get()?.takeHandle();
  }

  public all(): readonly Handle[] {
    return this.#queue.all().map(ready => ready.handle());
  }

  /** As a turn shows them. */
  public queued(): Queued {
    const queued = new Queued();
    for (const ready of this.#queue.all()) ready.show(queued);
    return queued;
  }

  /** What was in it, in its order. The turn of those never comes: a future knows still which task waits for it. */
  public clear(): readonly Handle[] {
    const all = this.all();
    while (this.size > 0) this.#queue.get();
    return all;
  }
}
