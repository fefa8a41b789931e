import type {Nanoseconds} from '../clock.ts';
import {asWorker} from '../concurrent/as-worker.ts';
import type {Executor} from '../concurrent/executor.ts';
import {ThreadState, type Wait} from '../concurrent/worker.ts';
import type {Machine} from '../machine.ts';
import {Outside} from '../outside.ts';
import type {Running} from './children.ts';

/** What of a machine each process has to itself: its threads, and what will happen to them. */
export interface OwnThreads {
  outside: Outside;
  executors: Executor[];
  workers: Set<string>;
  threads: number;
  pools: number;
}

export function threadsOfProcess(machine: Machine): OwnThreads {
  const {outside, executors, workers, threads, pools} = machine;
  return {outside, executors, workers, threads, pools};
}

/** Those of a process that has only its main one. */
export function noThreads(machine: Machine): OwnThreads {
  return {
    outside: new Outside(machine),
    executors: [],
    workers: new Set(),
    threads: 0,
    pools: 0,
  };
}

/** The threads of another process, besides its main one: one after another they go on when the program waits. */
export class ProcessThreads implements Running {
  public own: OwnThreads;
  readonly #machine: Machine;
  readonly #name: string;
  readonly #inside: (run: () => void) => void;
  readonly #isJoined: () => boolean;

  /** `inside` runs code of the process. */
  public constructor(
    machine: Machine,
    name: string,
    inside: (run: () => void) => void,
    isJoined: () => boolean,
  ) {
    this.own = noThreads(machine);
    this.#machine = machine;
    this.#name = name;
    this.#inside = inside;
    this.#isJoined = isJoined;
  }

  public get when(): Nanoseconds | undefined {
    const next = this.own.outside.next?.when;
    return next === undefined ? undefined : Math.max(next, this.#machine.now);
  }

  public get waits(): readonly Wait[] {
    return this.own.outside.waits;
  }

  public get isJoined(): boolean {
    return this.#isJoined();
  }

  public go(): void {
    const {outside} = this.own;
    const {next} = outside;
    if (next === undefined) return;
    outside.pop();
    outside.late = next.late;
    const self = {
      name: this.#name,
      order: next.worker,
      state: new ThreadState(),
    };
    const {children} = this.#machine;
    const {isGoing} = children;
    children.isGoing = true;
    asWorker(this.#machine, self, () => {
      this.#inside(next.run);
      return {};
    });
    children.isGoing = isGoing;
  }
}
