import type {Nanoseconds} from '../clock.ts';
import {ClockReads} from '../clock-reads.ts';
import type {Machine} from '../machine.ts';
import {Children} from './children.ts';
import {noThreads, type OwnThreads, threadsOfProcess} from './process-threads.ts';

/** What a process has that nobody else takes part in: its clock, its threads, and what will happen to them. */
type Scene = OwnThreads &
  Pick<
    Machine,
    'now' | 'clockReads' | 'children' | 'running' | 'workerClock' | 'worker' | 'workerName'
  >;

/** A process, as long as it does nothing that others take part in: what it does, it does at once, on a clock of its own. */
export class Apart {
  readonly #machine: Machine;
  #scene: Scene;

  /** `from` is when it begins, in nanoseconds. */
  public constructor(machine: Machine, from: Nanoseconds) {
    this.#machine = machine;
    this.#scene = {
      ...noThreads(machine),
      now: from,
      clockReads: new ClockReads(),
      children: new Children(),
      running: null,
      workerClock: null,
      worker: 0,
      workerName: null,
    };
  }

  /** What its clock shows. */
  public get now(): Nanoseconds {
    return this.#scene.now;
  }

  /** How many threads and pools it has numbered. */
  public get numbered(): Pick<Machine, 'threads' | 'pools'> {
    const {threads, pools} = this.#scene;
    return {threads, pools};
  }

  /** What it has started goes on among what the others have. */
  public handOver(): void {
    this.#scene.children.moveTo(this.#machine.children);
  }

  /** Runs code of its main thread. */
  public run<T>(run: () => T): T {
    const machine = this.#machine;
    const outer = sceneOf(machine);
    Object.assign(machine, this.#scene);
    try {
      return machine.host.inThread({run});
    } finally {
      this.#scene = sceneOf(machine);
      Object.assign(machine, outer);
    }
  }
}

function sceneOf(machine: Machine): Scene {
  const {now, clockReads, children, running, workerClock, worker, workerName} = machine;
  const others = {now, clockReads, children, running, workerClock, worker, workerName};
  return {...threadsOfProcess(machine), ...others};
}
