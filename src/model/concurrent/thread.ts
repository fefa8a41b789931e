import type {Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import {Executor} from './executor.ts';
import {advanceToNext, type ConcurrentFuture} from './future.ts';
/** `threading.Thread`: a pool of one that does one thing. */
export class Thread {
  public readonly name: string;
  public host: unknown = undefined;
  readonly #machine: Machine;
  readonly #function: string;
  readonly #run: () => Value;
  #future: ConcurrentFuture | null = null;
  /** Its work runs while it is being submitted, and may ask. */
  #begun = false;

  public constructor(machine: Machine, name: string, functionName: string, run: () => Value) {
    this.#machine = machine;
    this.name = name;
    this.#function = functionName;
    this.#run = run;
  }

  public start(): void {
    const {host} = this.#machine;
    if (this.#future !== null) throw host.error('RuntimeError', 'threads can only be started once');
    this.#begun = true;
    this.#future = new Executor(this.#machine, 1, () => this.name).submit(
      this.#function,
      this.#run,
    );
  }

  public join(): void {
    const machine = this.#machine;
    while (this.isAlive() && machine.nextOutside() !== undefined) advanceToNext(machine);
  }

  public isAlive(): boolean {
    return this.#begun && this.#future?.done() !== true;
  }

  public get started(): boolean {
    return this.#future !== null;
  }
}
