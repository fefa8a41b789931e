import type {Nanoseconds} from '../clock.ts';
import {asWorker} from '../concurrent/as-worker.ts';
import {type ThreadCode, ThreadState, type Wait} from '../concurrent/worker.ts';
import type {Machine} from '../machine.ts';

/** Code of another process, run step by step: each does one thing that others may notice. */
export class Steps<T> {
  readonly #machine: Machine;
  readonly #name: string;
  readonly #order: number;
  readonly #code: ThreadCode<T>;
  readonly #state = new ThreadState();
  /** What it waits for, and since when. */
  #wait: Wait | null = null;
  #from: Nanoseconds;
  #isWoken = false;

  public constructor(machine: Machine, name: string, order: number, code: ThreadCode<T>) {
    this.#machine = machine;
    this.#name = name;
    this.#order = order;
    this.#code = code;
    this.#from = machine.time;
  }

  /** When it can go on; undefined if something has to happen before. */
  public get when(): Nanoseconds | undefined {
    const now = Math.max(this.#from, this.#machine.now);
    if (this.#wait === null || this.#isWoken || this.#wait.ready()) return now;
    return this.#wait.until === null ? undefined : Math.max(now, this.#wait.until);
  }

  public get waits(): readonly Wait[] {
    return this.#wait === null ? [] : [this.#wait];
  }

  /** It is to go on, whatever it waits for. */
  public wake(): void {
    this.#isWoken = true;
  }

  /** What it came to, or null if it waits. */
  public go(): {readonly value: T} | null {
    this.#isWoken = false;
    const machine = this.#machine;
    const {children} = machine;
    const {isGoing} = children;
    children.isGoing = true;
    const self = {name: this.#name, order: this.#order, state: this.#state};
    const {end, step} = asWorker(machine, self, () => ({step: this.#code.next(null)}));
    children.isGoing = isGoing;
    this.#from = end;
    if (step.done === true) return {value: step.value};
    this.#wait = step.value as Wait;
    return null;
  }
}
