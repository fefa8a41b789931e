import type {Nanoseconds} from '../clock.ts';
import {asWorker} from '../concurrent/as-worker.ts';
import type {ThreadState, Wait} from '../concurrent/worker.ts';
import {Context} from '../contexts.ts';
import type {Machine} from '../machine.ts';
import {type Epoll, EVENT_READ} from '../network/epoll.ts';
import type {Pollable} from '../network/pollable.ts';

export const SIGKILL = 9;

/** The code of a process: it yields a `Wait` where it waits, and comes to its exit status. */
export interface ChildCode {
  next(sent: null): IteratorResult<unknown, number>;
  /** What a signal does to it: it ends the process, is not heard, or is dealt with when the process goes on next. */
  signalled(signal: number): 'ends' | 'ignored' | 'handled';
  /** Called if it goes on when the program has ended. */
  outlives(): void;
  /** Called once it has ended, however that was: nobody else has its files open any more. */
  closeFiles(): void;
}

/** A process that the program has started. As a file, it is what `os.pidfd_open` opens. */
export class Child implements Pollable {
  public readonly pid: number;
  /** Its lane in the schedule. */
  public readonly name: string;
  public epoll: Epoll | null = null;
  public host: unknown = undefined;
  /** Its exit status, or minus the signal that ended it; null as long as it runs. */
  public returncode: number | null = null;
  readonly #machine: Machine;
  readonly #order: number;
  readonly #code: ChildCode;
  readonly #state: ThreadState = {context: new Context(), running: null};
  /** What it waits for, and since when. */
  #wait: Wait | null = null;
  #from: Nanoseconds;
  #fatal: number | null = null;
  #isWoken = false;

  public constructor(machine: Machine, pid: number, command: string, code: ChildCode) {
    this.#machine = machine;
    this.pid = pid;
    this.name = `process-${pid}`;
    this.#code = code;
    this.#order = machine.nextWorker();
    this.#from = machine.time;
    const {seq, at} = machine;
    machine.record({seq, at, kind: 'worker-started', worker: this.name, function: command});
    machine.children.add(this);
  }

  /** When it can go on; undefined if something has to happen before. */
  public get when(): Nanoseconds | undefined {
    const now = Math.max(this.#from, this.#machine.now);
    if (this.#wait === null || this.#isWoken || this.#wait.ready()) return now;
    return this.#wait.until === null ? undefined : Math.max(now, this.#wait.until);
  }

  public get wait(): Wait | null {
    return this.#wait;
  }

  /** Does one thing that others may notice. */
  public go(): void {
    if (this.#fatal !== null) {
      this.#end(-this.#fatal);
      return;
    }
    this.#isWoken = false;
    const machine = this.#machine;
    machine.children.isGoing = true;
    const self = {name: this.name, order: this.#order, state: this.#state};
    const {end, step} = asWorker(machine, self, () => ({step: this.#code.next(null)}));
    machine.children.isGoing = false;
    this.#from = end;
    if (step.done === true) this.#end(step.value);
    else this.#wait = step.value as Wait;
  }

  /** `os.kill`: it learns of it when it is its turn. */
  public signal(signal: number): void {
    if (this.returncode !== null) return;
    const effect = signal === SIGKILL ? 'ends' : this.#code.signalled(signal);
    if (effect === 'ends') this.#fatal ??= signal;
    if (effect !== 'ignored') this.#isWoken = true;
  }

  public outlives(): void {
    this.#code.outlives();
  }

  public poll(): number {
    return this.returncode === null ? 0 : EVENT_READ;
  }

  #end(status: number): void {
    const machine = this.#machine;
    // As Linux does it: first the files, then who waits for the process.
    this.#code.closeFiles();
    this.returncode = status;
    machine.children.remove(this);
    this.epoll?.wake(this, EVENT_READ);
    const {seq, at} = machine;
    machine.record({seq, at, kind: 'worker-ended', worker: this.name});
  }
}
