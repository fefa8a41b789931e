import {compileModule} from '../compile/module.ts';
import {loadModule} from '../modules/registry.ts';
import {PyException} from '../objects/exceptions.ts';
import {PyModule} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {Frame} from '../run/frames.ts';
import {put} from '../run/output.ts';
import {runPausing, waitOut} from '../run/pausing.ts';
import {refuseAt} from '../run/refusals.ts';
import {tracebackText} from '../run/tracebacks.ts';
import {vm} from '../run/vm.ts';
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

/** A process with the program imported anew, as `__mp_main__`. What it changes stays there. */
export abstract class Importing extends OwnWorld {
  protected readonly method: StartMethod | null;
  readonly #original: Original | null;
  /** While it imports the program: the place where the program asked for it. */
  #asked: number | null = null;
  /** Whether the schedule is to hold what it prints. */
  #isRecording = true;

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

  /** A copy is made by what it is a copy of, which has imported the program before. */
  public override get ppid(): number {
    if (this.#original === null) return super.ppid;
    return this.isImporting ? this.#original.ppid : this.#original.pid;
  }

  /** Its program is to wait: while it is imported, it may not. */
  public override refuseToWait(): void {
    if (this.#asked === null) return;
    refuseAt(this.#asked, 'the program sleeps where a worker process imports it', GUARD);
  }

  public override print(_stream: 'stdout' | 'stderr', _text: string): boolean {
    return this.isImporting && this.#original !== null;
  }

  /** Runs a step of what it does. */
  public step<T>(code: () => T): T {
    this.#isRecording = vm.machine.recording;
    return this.runApart(code);
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
    const {machine} = vm;
    const {recording} = machine;
    machine.recording = this.#isRecording;
    machine.write(stream, text);
    machine.recording = recording;
  }

  /** The same for one that nobody would miss if that failed: refused, at the place where the program asked for it. */
  public importOrRefuse(asked: number): void {
    const failed = this.importMain(asked);
    if (failed === null) return;
    refuseAt(asked, `${failed.cls.name} where a worker process imports the program`, GUARD);
  }

  /** Imports the program; what that fails with. `asked` is the place where the program asked for the process. */
  protected importMain(asked: number): PyException | null {
    if (vm.modules.has('__main__')) return null;
    const {machine} = vm;
    const {workerClock, pools, threads} = machine;
    const {pid} = this;
    this.#asked = asked;
    this.pid = this.#original?.pid ?? pid;
    machine.workerClock = this.#original?.startedAt ?? machine.time;
    try {
      if (this.#original === null) this.#chooseMethod();
      runMain();
      this.#chooseMethod();
    } catch (thrown) {
      if (!(thrown instanceof PyException)) throw thrown;
      return thrown;
    } finally {
      this.pid = pid;
      this.#asked = null;
    }
    // Those that were only made there take no numbers of the program's own.
    Object.assign(machine, {workerClock, pools, threads});
    return null;
  }

  /** Imports the program. If that fails, the process tells so as CPython does, and is no more: false. */
  protected comesUp(asked: number): boolean {
    const failed = this.importMain(asked);
    if (failed === null) return true;
    if (failed.cls.name === 'SystemExit') {
      refuseAt(asked, 'SystemExit where another process imports the program', GUARD);
    }
    put('stderr', tracebackText(failed));
    return false;
  }

  /** Those that it starts in its turn start as it did. */
  #chooseMethod(): void {
    if (this.method === null) return;
    loadModule('multiprocessing');
    const context = loadModule('multiprocessing.context')?.dict;
    call(context?.get('_force_start_method') as Value, [this.method]);
  }
}

/** Loops may run there, as long as none has to wait for anything. */
function runMain(): void {
  const main = new PyModule('__mp_main__');
  const code = compileModule(vm.program);
  const names: [string, Value][] = [
    ['__name__', '__mp_main__'],
    ['__file__', vm.program.file],
    ['__doc__', code.doc],
    ['__package__', ''],
    ['__spec__', null],
  ];
  for (const [name, value] of names) main.dict.set(name, value);
  vm.modules.set('__main__', main);
  vm.modules.set('__mp_main__', main);
  waitOut(runPausing(new Frame(code, new Array(code.slots), main.dict, main.dict, null, null)));
}
