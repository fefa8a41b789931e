import type {Nanoseconds} from './clock.ts';
import {PausedThreads} from './concurrent/paused.ts';
import type {Wait} from './concurrent/worker.ts';
import {Heap} from './heap.ts';

export interface OutsideEvent {
  readonly when: Nanoseconds;
  readonly worker: number;
  readonly run: () => void;
  /** A thread goes on: its own affair, unless it does something that others see. */
  readonly isQuiet?: boolean;
  readonly isOver?: () => boolean;
  /** What it hands over, and nobody else holds yet. */
  readonly brings?: unknown;
}

interface Posted extends OutsideEvent {
  /** How many waits led to it, one after another: on a machine each makes whoever waits a little late. */
  readonly late: number;
  readonly order: number;
}

/** What will happen outside of the main thread, by its time, by how late it is, and by who was asked first. */
export class Outside {
  readonly #clock: {readonly now: Nanoseconds; nextOrder(): number};
  readonly #paused = new PausedThreads();
  /** How late that is which happens now: whatever follows from it at once is as late. */
  public late = 0;
  readonly #events = new Heap<Posted>(
    (a, b) => (a.when - b.when || a.late - b.late || a.worker - b.worker || a.order - b.order) < 0,
  );

  public constructor(clock: {readonly now: Nanoseconds; nextOrder(): number}) {
    this.#clock = clock;
  }

  /** How late that will be which waits now: the turns of a loop before it do not count. */
  public get lateAfterWait(): number {
    return Math.floor(this.late) + 1;
  }

  public post(event: OutsideEvent): void {
    const {now} = this.#clock;
    const late = event.when > now ? this.lateAfterWait : this.late;
    this.#events.push({...event, late, order: this.#clock.nextOrder()});
  }

  /** A thread waits, from an instant of its own clock. */
  public pause(from: Nanoseconds, worker: number, wait: Wait, goOn: () => void): void {
    if (from > this.#clock.now) {
      const run = () => this.pause(from, worker, wait, goOn);
      this.post({when: from, worker, run, isQuiet: true});
      return;
    }
    const {wake, isOver} = this.#paused.add(worker, wait, goOn);
    if (wait.until === null) return;
    this.post({when: Math.max(from, wait.until), worker, run: wake, isQuiet: true, isOver});
  }

  /** What those threads wait for that wait. */
  public get waits(): Wait[] {
    return this.#paused.waits;
  }

  /** What happens next, be it that a thread can go on now. */
  public get next(): Posted | undefined {
    const ready = this.#paused.takeReady(this.#clock.now);
    if (ready !== null) {
      const {worker, wake} = ready;
      this.post({when: this.#clock.now, worker, run: wake, isQuiet: true});
    }
    while (this.#events.first?.isOver?.()) this.#events.pop();
    return this.#events.first;
  }

  /**
   * Whether something happens before whoever waits until `when` goes on, and is as late as that: of two that are due at
   * once, the one that has waited more often comes second.
   */
  public comesBefore(when: Nanoseconds, late: number): boolean {
    const {next} = this;
    return next !== undefined && (next.when < when || (next.when === when && next.late <= late));
  }

  /** What is on its way. */
  public get underway(): unknown[] {
    return this.#events.items().map(event => event.brings);
  }

  public pop(): void {
    this.#events.pop();
  }
}
