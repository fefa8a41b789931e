import type {Nanoseconds} from './clock.ts';

/** Reads of an unmoving clock after which each one takes time: code that polls it must get on. */
const FREE = 1000;

/** A task that may read the clock. */
export interface ClockReader {
  /** How often it has, above the base of the instant in which it last did. */
  clockReads: number;
}

/** A thread that may. */
export interface ClockReadingThread extends ClockReader {
  /** When it last paused; Infinity if it did because it polls the clock. */
  pausedAt: Nanoseconds;
}

/**
 * How often the clock was read by who runs now. A task that polls it may yield between: as long as the clock stands
 * still, it goes on counting, and so may a thread. Each keeps its count itself, as a Map of a hundred thousand is slow.
 */
export class ClockReads {
  /** How often the clock was read, by anybody. */
  public total = 0;
  /** Whether it showed the same twice, as no clock does that goes on while code runs. */
  public hasRepeated = false;
  #last = -1;
  #count = 0;
  /** Raised when the clock moves: no count of an earlier instant is above it. */
  #base = 0;

  /** One more; whether it takes time. */
  public isPolling(): boolean {
    this.total += 1;
    this.#count += 1;
    return this.#count > FREE;
  }

  /** Notes what it shows, and gives it back: who polls it has waited for that. */
  public showed(time: number): number {
    this.#count = Math.min(this.#count, FREE);
    this.hasRepeated ||= time === this.#last;
    this.#last = time;
    return time;
  }

  /** Somebody else runs: a task, or a callback, which is always a new one. */
  public begin(task: ClockReader | undefined): void {
    this.#count = task === undefined ? 0 : Math.max(task.clockReads - this.#base, 0);
  }

  public end(task: ClockReader | undefined): void {
    if (task !== undefined && this.#count > 0) {
      task.clockReads = this.#base + Math.min(this.#count, FREE);
    }
    this.#count = 0;
  }

  /** Runs what another thread does, which counts for itself, and anew once it has waited for anything but the clock. */
  public ofThread<T>(thread: ClockReadingThread, clock: () => Nanoseconds, run: () => T): T {
    const [count, base] = [this.#count, this.#base];
    if (clock() > thread.pausedAt) thread.clockReads = 0;
    this.begin(thread);
    try {
      return run();
    } finally {
      thread.pausedAt = this.#count > FREE ? Number.POSITIVE_INFINITY : clock();
      this.end(thread);
      this.#count = base === this.#base ? count : 0;
    }
  }

  /** Who runs now has waited: if it was not for the clock to show something else, it counts anew. */
  public waited(): void {
    if (this.#count <= FREE) this.#count = 0;
  }

  /** The clock has moved, and nobody had to poll it for that. */
  public forget(): void {
    this.#count = 0;
    this.#base += FREE;
  }
}
