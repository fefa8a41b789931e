import type {Nanoseconds} from '../../model/clock.ts';
import {joinThreads} from '../../model/concurrent/threads-end.ts';
import type {ThreadCode, Wait} from '../../model/concurrent/worker.ts';
import {Apart} from '../../model/processes/apart.ts';
import {runExitFunctions} from '../library/atexit.ts';
import {loadModule} from '../modules/registry.ts';
import {PyException} from '../objects/exceptions.ts';
import type {Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {refuseAt} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {runMain, told} from './main-program.ts';
import {OwnWorld} from './own-world.ts';

export const GUARD = 'put it below if __name__ == "__main__":';

/** What a process begins as: a copy of one that has imported the program, as in 3.14 on Linux, or by importing it. */
export type StartMethod = 'forkserver' | 'spawn';

/** The process that others are copies of, when and as whom it has imported the program. */
export interface Original {
  readonly pid: number;
  readonly ppid: number;
  readonly startedAt: number;
}

/** What was printed, when, and where in the program. */
interface Printed {
  readonly at: Nanoseconds;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
  readonly line: number | null;
}

/** A process with the program imported anew, as `__mp_main__`. What it changes stays there. */
export abstract class Importing extends OwnWorld {
  protected readonly method: StartMethod | null;
  readonly #original: Original | null;
  /** While it imports the program: the place where the program asked for it. */
  #asked: number | null = null;
  /** Whether the schedule is to hold what it prints. */
  #isRecording = true;
  /** What it has printed while it imported the program. */
  #printed: Printed[] = [];

  /** A copy of another process finds what that one has imported: it does so again, and nobody hears of it. */
  public constructor(method: StartMethod | null, original: Original | null) {
    super(vm.program);
    this.method = method;
    this.#original = original;
  }

  public override get isImporting(): boolean {
    return this.#asked !== null;
  }

  public override get mayLoop(): boolean {
    return true;
  }

  /** Not where it serves others, as a manager. */
  public override get mayThread(): boolean {
    return this.thread === 'MainThread';
  }

  /** A copy is made by what it is a copy of, which has imported the program before. */
  public override get ppid(): number {
    if (this.#original === null) return super.ppid;
    return this.isImporting ? this.#original.ppid : this.#original.pid;
  }

  public override print(_stream: 'stdout' | 'stderr', _text: string): boolean {
    return this.isImporting && this.#original !== null;
  }

  /** Runs a step of what it does. */
  public step<T>(code: () => T): T {
    this.#isRecording = vm.machine.recording;
    return this.runApart(code);
  }

  /** The same for code that waits between its steps. */
  public *steps<T>(code: ThreadCode<T>): Generator<unknown, T, null> {
    let step = this.step(() => code.next(null));
    for (; step.done !== true; step = this.step(() => code.next(null))) yield step.value;
    return step.value;
  }

  /** Runs a step of what another process asks of it, in a thread of that name. Objects of its own may ask it, too. */
  public serveThread<T>(thread: string, code: () => T): T {
    const outer = this.thread;
    this.thread = thread;
    try {
      return vm.process === this ? code() : this.runApart(code);
    } finally {
      this.thread = outer;
    }
  }

  /** What it prints is in the schedule, though its loops are not. */
  protected write(stream: 'stdout' | 'stderr', text: string): void {
    const {now, host} = vm.machine;
    const printed = {at: now, stream, text, line: host.line()};
    if (this.isImporting) this.#printed.push(printed);
    else this.#tell(printed);
  }

  #tell({stream, text, line}: Printed): void {
    const {machine} = vm;
    const {recording} = machine;
    machine.recording = this.#isRecording;
    machine.write(stream, text, line);
    machine.recording = recording;
  }

  /**
   * Imports the program, which takes as long as that waits; null if the process goes on, its exit status if it has ended.
   * `asked` is the place where the program asked for the process.
   */
  public *comesUp(asked: number): Generator<Wait, number | null, null> {
    if (vm.modules.has('__main__')) return null;
    const apart = new Apart(vm.machine, this.#original?.startedAt ?? vm.machine.time);
    try {
      return this.#importApart(asked, apart);
    } finally {
      if (this.#original === null) yield* this.#goesThrough(apart.now);
    }
  }

  #importApart(asked: number, apart: Apart): number | null {
    const {pid} = this;
    const {machine} = vm;
    this.#asked = asked;
    this.pid = this.#original?.pid ?? pid;
    try {
      return apart.run(() => this.#importMain(asked));
    } finally {
      apart.handOver();
      Object.assign(machine, apart.numbered);
      this.pid = pid;
      this.#asked = null;
    }
  }

  #importMain(asked: number): number | null {
    const {machine} = vm;
    try {
      if (this.#original === null) this.#chooseMethod();
      runMain();
      this.#chooseMethod();
    } catch (thrown) {
      if (!(thrown instanceof PyException)) throw thrown;
      return this.ends(thrown, asked);
    }
    machine.children.settle(machine.now);
    if (machine.nextOutside() !== undefined) refuseAt(asked, STILL_RUNS, GUARD);
    return null;
  }

  /** Its import of the program fails, and so it ends as CPython does; its exit status. */
  protected ends(raised: PyException, _asked: number): number {
    const status = told(raised);
    joinThreads(vm.machine);
    runExitFunctions();
    return status;
  }

  /** What it has done on a clock of its own takes its time: until then, in nanoseconds. */
  *#goesThrough(until: Nanoseconds): Generator<Wait, void, null> {
    for (const printed of this.#printed.splice(0)) {
      yield* passes(printed.at);
      this.#tell(printed);
    }
    yield* passes(until);
  }

  /** Those that it starts in its turn start as it did. */
  #chooseMethod(): void {
    if (this.method === null) return;
    loadModule('multiprocessing');
    const context = loadModule('multiprocessing.context')?.dict;
    call(context?.get('_force_start_method') as Value, [this.method]);
  }
}

const STILL_RUNS =
  'a thread that the program starts where a worker process imports it is still at work afterwards: that is not modelled';

function* passes(until: Nanoseconds): Generator<Wait, void, null> {
  const {machine} = vm;
  if (until > machine.time) yield machine.timer(until - machine.time);
}
