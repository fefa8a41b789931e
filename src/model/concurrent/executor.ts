import {Context} from '../contexts.ts';
import type {Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import {advanceToNext, ConcurrentFuture} from './future.ts';

interface Job {
  readonly future: ConcurrentFuture;
  readonly run: () => Value;
  readonly name: string;
  readonly order: number;
}

/**
 * A pool of workers. A job's code runs when a worker takes it up, on the worker's own clock; what it does shows at
 * its own time. That is what really happens, unless worker and loop share state meanwhile.
 */
export class Executor {
  public readonly maxWorkers: number;
  public host: unknown = undefined;
  readonly #machine: Machine;
  readonly #workerName: (index: number) => string;
  readonly #busy: boolean[] = [];
  readonly #queue: Job[] = [];
  readonly #initialize: (() => void) | null;
  #initialized = 0;
  #down = false;

  public constructor(
    machine: Machine,
    maxWorkers: number,
    workerName: (index: number) => string,
    initialize: (() => void) | null = null,
  ) {
    this.#machine = machine;
    this.maxWorkers = maxWorkers;
    this.#workerName = workerName;
    this.#initialize = initialize;
  }

  public submit(name: string, run: () => Value): ConcurrentFuture {
    const {host} = this.#machine;
    if (this.#down) {
      throw host.error('RuntimeError', 'cannot schedule new futures after shutdown');
    }
    const future = new ConcurrentFuture(this.#machine);
    const job = {future, run, name, order: this.#machine.nextWorker()};
    const free = this.#freeWorker();
    if (free === null) this.#queue.push(job);
    else this.#start(free, job);
    return future;
  }

  public shutdown(wait: boolean, cancelFutures: boolean): void {
    this.#down = true;
    if (cancelFutures) for (const job of this.#queue.splice(0)) job.future.cancel();
    if (!wait) return;
    const machine = this.#machine;
    while (
      (this.#queue.length > 0 || this.#busy.includes(true)) &&
      machine.nextOutside() !== undefined
    ) {
      advanceToNext(machine);
    }
  }

  #freeWorker(): number | null {
    const free = this.#busy.indexOf(false);
    if (free >= 0) return free;
    if (this.#busy.length >= this.maxWorkers) return null;
    return this.#busy.push(false) - 1;
  }

  #start(index: number, job: Job): void {
    const machine = this.#machine;
    if (!job.future.setRunning()) {
      this.#next(index);
      return;
    }
    this.#busy[index] = true;
    const worker = this.#workerName(index);
    const outcome = machine.asWorker(worker, job.order, () => {
      const {seq, at} = machine;
      machine.record({seq, at, kind: 'worker-started', worker, function: job.name});
      return this.#perform(job);
    });
    machine.post(outcome.end, job.order, () => this.#finish(index, worker, job.future, outcome));
  }

  #perform(job: Job): {value: Value; error: Value} {
    const machine = this.#machine;
    try {
      if (this.#initialize !== null && this.#busy.length > this.#initialized) {
        this.#initialized = this.#busy.length;
        this.#initialize();
      }
      machine.context = new Context();
      return {value: job.run(), error: null};
    } catch (error) {
      if (!machine.host.isError(error, 'Exception')) throw error;
      return {value: null, error};
    }
  }

  #finish(
    index: number,
    worker: string,
    future: ConcurrentFuture,
    {value, error}: {value: Value; error: Value},
  ): void {
    const machine = this.#machine;
    machine.as(`worker:${worker}`, () => {
      machine.record({seq: machine.seq, at: machine.at, kind: 'worker-ended', worker});
      if (error === null) future.setResult(value);
      else future.setException(error);
    });
    this.#next(index);
  }

  #next(index: number): void {
    const job = this.#queue.shift();
    if (job) this.#start(index, job);
    else this.#busy[index] = false;
  }
}
