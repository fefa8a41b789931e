import type {Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import {Wait} from './worker.ts';

type State = 'pending' | 'running' | 'cancelled' | 'finished';

interface DoneCallback {
  readonly run: (future: ConcurrentFuture) => void;
  readonly held: readonly unknown[];
}

type Watcher = (future: ConcurrentFuture) => void;

/** `concurrent.futures.Future`: what a thread will have done. */
export class ConcurrentFuture {
  public state: State = 'pending';
  public host: unknown = undefined;
  /** The thread that tells of it, if that is not the worker. */
  public teller: string | null = null;
  readonly #machine: Machine;
  #value: Value = null;
  #error: Value = null;
  /** Kept once they were called, as CPython keeps them. */
  readonly #callbacks: DoneCallback[] = [];
  readonly #watchers = new Set<Watcher>();
  /** Whether who watches was told: of one that was cancelled, once a worker has come to it. */
  #told = false;

  public constructor(machine: Machine) {
    this.#machine = machine;
  }

  public done(): boolean {
    return this.state === 'finished' || this.state === 'cancelled';
  }

  public cancelled(): boolean {
    return this.state === 'cancelled';
  }

  public running(): boolean {
    return this.state === 'running';
  }

  public cancel(): boolean {
    if (this.state === 'running' || this.state === 'finished') return false;
    if (this.state === 'pending') this.#finish('cancelled');
    return true;
  }

  /** A worker takes it up, unless it was cancelled before. */
  public setRunning(): boolean {
    if (this.state === 'cancelled') {
      this.#tell();
      return false;
    }
    this.state = 'running';
    return true;
  }

  public setResult(value: Value): void {
    this.#value = value;
    this.#finish('finished');
  }

  public setException(error: Value): void {
    this.#error = error;
    this.#finish('finished');
  }

  /** Keeps the thread that asks until the answer is there. */
  public result(): Value {
    this.wait();
    if (this.cancelled()) throw this.#machine.host.error('concurrent.futures.CancelledError');
    if (this.#error !== null) throw this.#error;
    return this.#value;
  }

  public exception(): Value {
    this.wait();
    if (this.cancelled()) throw this.#machine.host.error('concurrent.futures.CancelledError');
    return this.#error;
  }

  public wait(): void {
    this.#machine.waitFor(new Wait(null, () => this.done()));
  }

  /** @param held what the callback keeps alive */
  public addDoneCallback(run: DoneCallback['run'], held: readonly unknown[]): void {
    if (this.done()) run(this);
    else this.#callbacks.push({run, held});
  }

  /** Tells it once, at once or as soon as there is something to tell: for who waits for several. */
  public watch(watcher: Watcher): void {
    if (this.#told) watcher(this);
    else this.#watchers.add(watcher);
  }

  public unwatch(watcher: Watcher): void {
    this.#watchers.delete(watcher);
  }

  public referents(): readonly unknown[] {
    return [...this.#callbacks.flatMap(({held}) => held), this.#value, this.#error];
  }

  #finish(state: State): void {
    this.state = state;
    if (state === 'finished') this.#tell();
    for (const {run} of this.#callbacks) run(this);
  }

  #tell(): void {
    this.#told = true;
    for (const watcher of this.#watchers) watcher(this);
    this.#watchers.clear();
  }
}
