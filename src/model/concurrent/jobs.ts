import type {Value} from '../host.ts';
import type {ConcurrentFuture} from './future.ts';
import type {ThreadCode} from './worker.ts';

/** What a worker of a pool is to do. */
export class Job {
  public readonly future: ConcurrentFuture;
  /** Its code, for the worker that takes it up. */
  public readonly run: (worker: number) => ThreadCode<Value>;
  public readonly name: string;
  public readonly order: number;
  /** It is on its way to a worker: nobody can cancel it any more. */
  public isSent = false;
  public isTaken = false;

  public constructor(
    future: ConcurrentFuture,
    run: (worker: number) => ThreadCode<Value>,
    name: string,
    order: number,
  ) {
    this.future = future;
    this.run = run;
    this.name = name;
    this.order = order;
  }
}

/** The jobs of a pool that no worker has yet. */
export class Jobs {
  readonly #waiting: Job[] = [];
  /** How many of them were sent ahead: the first. */
  #sent = 0;
  /** What was sent ahead, to whomever, and nobody has taken. */
  readonly #ahead = new Set<Job>();

  public get length(): number {
    return this.#waiting.length;
  }

  public push(job: Job): void {
    this.#waiting.push(job);
  }

  /** For a worker that has ended another: it takes it up at once. */
  public shift(): Job | undefined {
    const job = this.#waiting.shift();
    if (job === undefined) return undefined;
    if (job.isSent) this.#sent -= 1;
    this.take(job);
    return job;
  }

  /** All of them, which are no longer here. */
  public drain(): Job[] {
    this.#sent = 0;
    return this.#waiting.splice(0);
  }

  /** Sends the first of them, until so many are on their way that nobody has taken. */
  public sendAhead(most: number): void {
    while (this.#ahead.size < most) {
      const job = this.#waiting[this.#sent];
      if (job === undefined) return;
      if (this.send(job)) this.#sent += 1;
      else this.#waiting.splice(this.#sent, 1);
    }
  }

  /** False if it was cancelled before. */
  public send(job: Job): boolean {
    if (job.isSent) return true;
    if (!job.future.setRunning()) return false;
    job.isSent = true;
    if (!job.isTaken) this.#ahead.add(job);
    return true;
  }

  public take(job: Job): void {
    job.isTaken = true;
    this.#ahead.delete(job);
  }

  /** Cancels those that are not on their way. */
  public cancel(): void {
    for (const {future} of this.#waiting.splice(this.#sent)) future.cancel();
  }
}
