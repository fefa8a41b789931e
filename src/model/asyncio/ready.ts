import {Fifo} from '../fifo.ts';
import {Queued} from '../tape/queued.ts';
import type {Handle} from './events.ts';

/** How many are warmed at once: a processor waits for about as many reads of its memory at a time. */
const WARMED = 16;
/** Of fewer, the caches hold what each needs. */
const CROWD = 256;

/** Something in the ready queue: a handle, or what stands for one that is made when its turn has come. */
export interface Ready {
  /** Shows itself, as a turn does. */
  show(queue: Queued): void;
  handle(): Handle;
  /** The same when its turn has come. */
  takeHandle(): Handle;
  /** Reads what its turn will read, as far as that is known. The number is there for nothing else. */
  warm(): number;
}

/**
 * `loop._ready`: what is to run, in the order in which it became ready.
 *
 * Mostly that is the step of a task, its wakeup by a future that is done, or the end of a sleep. The task, the future or
 * the sleep waits here itself: of a hundred thousand handles that wait, the collector would move each one twice.
 */
export class ReadyQueue {
  readonly #queue = new Fifo<Ready>();
  /** How many of the first are warm, or need not be. */
  #warm = 0;
  /** What has been read: without a place to go, the engine would leave out the reading. */
  public warmth = 0;

  public get size(): number {
    return this.#queue.size;
  }

  public put(ready: Ready): void {
    this.#queue.put(ready);
  }

  /** The first handle; undefined if there is none. */
  public get(): Handle | undefined {
    if (this.#warm === 0) this.#warmFirst();
    this.#warm -= 1;
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

  /**
   * Each turn of a task begins with reads that follow from one another: the future, its task, the coroutine, the frame.
   * In a crowd none of that is in the caches. One turn after another waits for each read; of turns that are looked at
   * beforehand, side by side, the reads go on at once.
   */
  #warmFirst(): void {
    this.#warm = WARMED;
    if (this.size < CROWD) return;
    let warmth = 0;
    for (let index = 0; index < WARMED; index++) warmth += this.#queue.at(index)?.warm() ?? 0;
    this.warmth = warmth;
  }
}
