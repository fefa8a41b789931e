import type {Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import {ConcurrentFuture} from './future.ts';
import {Job, Jobs} from './jobs.ts';
import {type ThreadCode, Wait, Worker} from './worker.ts';

/** `os.cpu_count()` of the machine that is modelled. */
export const PROCESSORS = 8;
/** Threads of a pool that is not told how many. */
export const DEFAULT_WORKERS = PROCESSORS + 4;

/** What each worker of a pool does before its first job. */
export interface Initializer {
  readonly run: (worker: number, pool: Executor) => ThreadCode<Value>;
  /** It has failed, and the pool is broken. */
  readonly broken: (error: Value) => Broken;
}

/** What a broken pool fails with. */
export interface Broken {
  /** The jobs that it has. */
  readonly job: () => Value;
  /** Who submits another. */
  readonly submit: () => Value;
}

/** What a job came to. */
class Outcome {
  public readonly value: Value;
  public readonly error: Value;

  public constructor(value: Value, error: Value) {
    this.value = value;
    this.error = error;
  }

  public referents(): readonly unknown[] {
    return [this.value, this.error];
  }
}

/** A pool of workers. A job's code runs when a worker takes it up, until it waits for something. */
export class Executor {
  public maxWorkers: number;
  public host: unknown = undefined;
  /** How many jobs may wait for a worker until who submits another waits too; 0 for any number. */
  public bound = 0;
  /** Whether the program ends without it. */
  public readonly isDaemon: boolean;
  readonly #machine: Machine;
  #workerName: (index: number) => string;
  readonly #busy: boolean[] = [];
  /** Its workers that wait for a job, in the order in which they began to: that is the order in which they get one. */
  readonly #idle: number[] = [];
  readonly #queue = new Jobs();
  #initializer: Initializer | null;
  #broken: Broken | null = null;
  readonly #initialized = new Set<number>();
  #failing = 0;
  #down = false;
  /** Told when the last job is done. */
  public onIdle: () => void = () => {};

  public constructor(
    machine: Machine,
    maxWorkers: number,
    workerName: (index: number) => string,
    initializer: Initializer | null = null,
    isDaemon = false,
  ) {
    this.#machine = machine;
    this.isDaemon = isDaemon;
    machine.executors.push(this);
    this.maxWorkers = maxWorkers;
    this.#workerName = workerName;
    this.#initializer = initializer;
  }

  /** Another takes the place of one of its workers: it begins as that one has. */
  protected renew(index: number): void {
    this.#initialized.delete(index);
  }

  /** Begins anew, as one that was just made: that is there no longer. */
  public restart(as: Executor): void {
    const {executors} = this.#machine;
    executors.splice(executors.indexOf(as), 1);
    this.maxWorkers = as.maxWorkers;
    this.#workerName = as.#workerName;
    this.#initializer = as.#initializer;
  }

  /** `run` is told which of the workers has taken the job up. */
  public submit(name: string, run: (worker: number) => ThreadCode<Value>): ConcurrentFuture {
    this.#checkOpen();
    const future = new ConcurrentFuture(this.#machine);
    const job = new Job(future, run, name, this.#machine.nextWorker());
    const free = this.#freeWorker();
    if (free === null) this.#queue.push(job);
    else this.#start(free, job);
    this.#queue.sendAhead(this.mostAhead);
    return future;
  }

  /** How many jobs are sent ahead that no worker has yet. */
  protected get mostAhead(): number {
    return 0;
  }

  /** A job that reaches no worker: soon its future has failed. */
  public fail(error: Value): ConcurrentFuture {
    this.#checkOpen();
    const machine = this.#machine;
    const future = new ConcurrentFuture(machine);
    this.#failing += 1;
    const run = () => {
      this.#failing -= 1;
      if (future.setRunning()) future.setException(error);
      this.#settle();
    };
    machine.post({when: machine.time, worker: machine.nextWorker(), run});
    return future;
  }

  public get isDown(): boolean {
    return this.#down;
  }

  /** How many jobs wait for a worker. */
  public get waiting(): number {
    return this.#queue.length;
  }

  /** The names of its workers. */
  public get workers(): readonly string[] {
    return this.#busy.map((_, index) => this.#workerName(index));
  }

  /** That it takes another job. */
  public room(): Wait {
    const isFull = () => this.bound > 0 && this.waiting >= this.bound;
    const isFree = () => this.#idle.length > 0 || this.#busy.length < this.maxWorkers;
    return new Wait(null, () => this.#down || isFree() || !isFull());
  }

  #checkOpen(): void {
    if (this.#broken !== null) throw this.#broken.submit();
    if (!this.#down) return;
    const text = 'cannot schedule new futures after shutdown';
    throw this.#machine.host.error('RuntimeError', text);
  }

  public shutdown(cancelFutures: boolean): void {
    this.#down = true;
    if (cancelFutures) this.#queue.cancel();
    this.#retire();
  }

  /** Its workers are ended as they are: their jobs come to nothing, and those that none of them has are dropped. */
  protected abandon(): void {
    this.#down = true;
    this.#queue.drain();
    this.#busy.fill(false);
    this.#settle();
  }

  /** Its threads end with their last job, once it has been shut down. */
  #retire(): void {
    if (!this.#down || this.isBusy()) return;
    this.left(this.workers);
  }

  /** One of its workers is there. */
  protected came(worker: string): void {
    this.#machine.workers.add(worker);
  }

  /** Its workers have ended. */
  protected left(workers: readonly string[]): void {
    for (const worker of workers) this.#machine.workers.delete(worker);
  }

  /** That every job is done. */
  public idle(): Wait {
    return new Wait(null, () => !this.isBusy());
  }

  public isBusy(): boolean {
    return this.#failing > 0 || this.#queue.length > 0 || this.#busy.includes(true);
  }

  #freeWorker(): number | null {
    const free = this.#idle.shift();
    if (free !== undefined) return free;
    if (this.#busy.length >= this.maxWorkers) return null;
    const index = this.#busy.push(false) - 1;
    this.came(this.#workerName(index));
    return index;
  }

  #start(index: number, job: Job): void {
    const machine = this.#machine;
    if (!this.#queue.send(job)) {
      this.#next(index);
      return;
    }
    this.#busy[index] = true;
    const worker = this.#workerName(index);
    const code = this.#perform(index, job);
    const {seq, at} = machine;
    machine.record({seq, at, kind: 'worker-started', worker, function: job.name});
    this.begin(index, worker, job.order, code, outcome =>
      this.#finish(index, worker, job.future, outcome),
    );
  }

  /** Sets one of its workers to a job. */
  protected begin<T>(
    _worker: number,
    name: string,
    order: number,
    code: ThreadCode<T>,
    done: (result: T) => void,
  ) {
    new Worker(this.#machine, name, order, code, done).go();
  }

  *#perform(index: number, job: Job): Generator<unknown, Outcome, null> {
    try {
      this.#queue.take(job);
      yield* this.#begin(index);
      if (this.#broken !== null) return new Outcome(null, this.#broken.job());
      const code = job.run(index);
      for (let step = code.next(null); ; step = code.next(null)) {
        if (step.done === true) return new Outcome(step.value, null);
        yield step.value;
      }
    } catch (error) {
      if (!this.#machine.host.isError(error, 'BaseException')) throw error;
      return new Outcome(null, error);
    }
  }

  /** Has a worker that does not wait meanwhile begin ahead of its first job. */
  protected prepare(index: number): void {
    this.#begin(index).next();
    this.#settle();
  }

  *#begin(index: number): Generator<unknown, void, null> {
    const initializer = this.#initializer;
    if (initializer === null || this.#initialized.has(index)) return;
    this.#initialized.add(index);
    try {
      const code = initializer.run(index, this);
      for (let step = code.next(null); step.done !== true; step = code.next(null)) yield step.value;
    } catch (error) {
      if (!this.#machine.host.isError(error, 'BaseException')) throw error;
      this.#breakDown(initializer.broken(error));
    }
  }

  #breakDown(broken: Broken): void {
    this.#broken = broken;
    for (const job of this.#queue.drain()) {
      if (this.#queue.send(job)) job.future.setException(broken.job());
    }
  }

  #finish(index: number, worker: string, future: ConcurrentFuture, {value, error}: Outcome): void {
    const machine = this.#machine;
    machine.as(`worker:${worker}`, () => {
      machine.record({seq: machine.seq, at: machine.at, kind: 'worker-ended', worker});
      if (error === null) future.setResult(value);
      else future.setException(error);
    });
    this.#next(index);
    this.#queue.sendAhead(this.mostAhead);
  }

  #next(index: number): void {
    const job = this.#queue.shift();
    if (job) {
      // Beside a loop, which is never late, each job begins anew.
      if (this.#machine.running !== null) this.#machine.outside.late = 0;
      this.#start(index, job);
      return;
    }
    this.#busy[index] = false;
    this.#idle.push(index);
    this.#settle();
  }

  #settle(): void {
    if (this.isBusy()) return;
    this.#retire();
    this.onIdle();
  }
}
