import type {Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import {Executor} from './executor.ts';
import type {ConcurrentFuture} from './future.ts';
import type {ThreadCode} from './worker.ts';

/** `threading.Thread`: a pool of one that does one thing. */
export class Thread {
  public readonly name: string;
  public host: unknown = undefined;
  readonly #machine: Machine;
  readonly #function: string;
  readonly #run: () => ThreadCode<Value>;
  #future: ConcurrentFuture | null = null;
  /** Its work runs while it is being submitted, and may ask. */
  #begun = false;

  public constructor(
    machine: Machine,
    name: string,
    functionName: string,
    run: () => ThreadCode<Value>,
  ) {
    this.#machine = machine;
    this.name = name;
    this.#function = functionName;
    this.#run = run;
  }

  public start(isDaemon: boolean): void {
    const {host} = this.#machine;
    if (this.#future !== null) throw host.error('RuntimeError', 'threads can only be started once');
    this.#begun = true;
    const pool = new Executor(this.#machine, 1, () => this.name, null, isDaemon);
    this.#future = pool.submit(this.#function, this.#run);
    pool.shutdown(false);
  }

  public isAlive(): boolean {
    return this.#begun && this.#future?.done() !== true;
  }

  public get started(): boolean {
    return this.#future !== null;
  }
}
