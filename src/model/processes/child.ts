import type {Nanoseconds} from '../clock.ts';
import type {Wait} from '../concurrent/worker.ts';
import type {Machine} from '../machine.ts';
import type {Epoll} from '../network/epoll.ts';
import {POLLIN} from '../network/poll-events.ts';
import type {Pollable} from '../network/pollable.ts';
import type {Running} from './children.ts';
import {Steps} from './steps.ts';

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
  /** Whether its parent waits for it before it ends. */
  readonly isJoined?: boolean;
}

/** A process that the program has started. As a file, it is what `os.pidfd_open` opens. */
export class Child implements Pollable, Running {
  public readonly pid: number;
  /** Its lane in the schedule. */
  public readonly name: string;
  public epoll: Epoll | null = null;
  public host: unknown = undefined;
  /** Its exit status, or minus the signal that ended it; null as long as it runs. */
  public returncode: number | null = null;
  readonly #machine: Machine;
  readonly #code: ChildCode;
  readonly #steps: Steps<number>;
  #fatal: number | null = null;

  public constructor(machine: Machine, pid: number, command: string, code: ChildCode) {
    this.#machine = machine;
    this.pid = pid;
    this.name = `process-${pid}`;
    this.#code = code;
    this.#steps = new Steps(machine, this.name, machine.nextWorker(), code);
    const {seq, at} = machine;
    machine.record({seq, at, kind: 'worker-started', worker: this.name, function: command});
    machine.children.add(this);
  }

  /** When it can go on; undefined if something has to happen before. */
  public get when(): Nanoseconds | undefined {
    return this.#steps.when;
  }

  public get waits(): readonly Wait[] {
    return this.#steps.waits;
  }

  public go(): void {
    if (this.#fatal !== null) {
      this.#end(-this.#fatal);
      return;
    }
    const ended = this.#steps.go();
    if (ended !== null) this.#end(ended.value);
  }

  /** `os.kill`: it learns of it when it is its turn. */
  public signal(signal: number): void {
    if (this.returncode !== null) return;
    const effect = signal === SIGKILL ? 'ends' : this.#code.signalled(signal);
    if (effect === 'ends') this.#fatal ??= signal;
    if (effect !== 'ignored') this.#steps.wake();
  }

  public get isJoined(): boolean {
    return this.#code.isJoined === true;
  }

  public outlives(): void {
    this.#code.outlives();
  }

  public poll(): number {
    return this.returncode === null ? 0 : POLLIN;
  }

  #end(status: number): void {
    const machine = this.#machine;
    // As Linux does it: first the files, then who waits for the process.
    this.#code.closeFiles();
    this.returncode = status;
    machine.children.remove(this);
    this.epoll?.wake(this, POLLIN);
    const {seq, at} = machine;
    machine.record({seq, at, kind: 'worker-ended', worker: this.name});
  }
}
