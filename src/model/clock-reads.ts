/** Reads of an unmoving clock after which each one takes time: code that polls it must get on. */
const FREE = 1000;

/** How often the clock was read by who runs now. A task that polls it may yield between: as long as the clock stands still, it goes on counting. */
export class ClockReads {
  #count = 0;
  readonly #byTask = new Map<unknown, number>();

  /** One more; whether it takes time. */
  public isPolling(): boolean {
    this.#count += 1;
    return this.#count > FREE;
  }

  /** Somebody else runs: a task, or a callback, which is always a new one. */
  public begin(task: unknown): void {
    this.#count = this.#byTask.get(task) ?? 0;
  }

  public end(task: unknown): void {
    if (task !== undefined && this.#count > 0) this.#byTask.set(task, this.#count);
    this.#count = 0;
  }

  /** The clock has moved, and nobody had to poll it for that. */
  public forget(): void {
    this.#count = 0;
    this.#byTask.clear();
  }
}
