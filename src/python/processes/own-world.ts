import type {Place} from '../../model/host.ts';
import {ProcessThreads, threadsOfProcess} from '../../model/processes/process-threads.ts';
import {builtinNames} from '../builtins.ts';
import type {File} from '../children/files.ts';
import {HOME} from '../library/files/home.ts';
import {loadModule} from '../modules/registry.ts';
import type {PyModule} from '../objects/functions.ts';
import {INT_DIGITS, RECURSION_LIMIT, vm, type World} from '../run/vm.ts';
import type {Source} from '../source.ts';
import {MAIN_PID, nextPid} from './pids.ts';

/** A process that has modules, builtins and settings of its own. Of all that a machine has, they share its disk. */
export abstract class OwnWorld {
  public pid: number;
  /** What it is called where something is refused. */
  public abstract readonly kind: string;
  public abstract readonly name: string;
  /** Where the program started it, if it has a program of its own. */
  public readonly origin: Place | null = null;
  /** The thread whose code runs: a manager has one for each that asks it for something. */
  public thread = 'MainThread';
  public world: World;
  /** Its threads, besides the main one. */
  public readonly threads: ProcessThreads;
  readonly #parent = vm.process;
  readonly #numbers = {tasks: 0, futures: 0};

  public constructor(program: Source, pid = nextPid()) {
    this.pid = pid;
    vm.processes.push(this);
    const name = `process-${pid}`;
    this.threads = new ProcessThreads(
      vm.machine,
      name,
      run => this.runApart(run),
      () => this.isJoined,
    );
    vm.machine.children.add(this.threads);
    this.world = {
      process: this,
      program,
      builtins: builtinNames(),
      modules: new Map([['_disk', loadModule('_disk') as PyModule]]),
      warned: new Set(),
      recursionLimit: RECURSION_LIMIT,
      intDigits: INT_DIGITS,
      originDepths: null,
      typed: [],
      logger: null,
      warner: null,
      signals: new Map(),
      below: null,
      caller: null,
      depth: 0,
      cwd: HOME,
    };
  }

  /** Whether it may run event loops. */
  public get mayLoop(): boolean {
    return false;
  }

  /** Whether it may have threads besides the main one. */
  public get mayThread(): boolean {
    return false;
  }

  public get isImporting(): boolean {
    return false;
  }

  /** Whether who has started it waits for its end. */
  protected get isJoined(): boolean {
    return false;
  }

  /** It has ended, with all its threads. */
  public ended(): void {
    vm.machine.children.remove(this.threads);
  }

  /** The number of the process that started it. */
  public get ppid(): number {
    return this.#parent?.pid ?? MAIN_PID;
  }

  /** Something is to be done when it ends: one whose end is not modelled refuses that. */
  public refuseAtExit(): void {}

  /** One of the three files that it was started with; null if that is the program's own. */
  public fileOf(_name: 'stdin' | 'stdout' | 'stderr'): File | null {
    return null;
  }

  /** Takes what its program prints; false if that goes where the output of all goes. */
  public print(_stream: 'stdout' | 'stderr', _text: string): boolean {
    return false;
  }

  /** What it has printed is on its way. */
  public flush(): void {}

  /** Runs code of this process. */
  public run<T>(code: () => T): T {
    const outer = currentWorld();
    const {outer: outermost} = vm;
    Object.assign(vm, this.world, {outer});
    try {
      return code();
    } finally {
      this.world = currentWorld();
      Object.assign(vm, outer, {outer: outermost});
    }
  }

  /** The same for code that may run loops: what those do is no part of what the program's own do. */
  protected runApart<T>(code: () => T): T {
    const {machine} = vm;
    const {numbers, recording, iterations, steps} = machine;
    const others = threadsOfProcess(machine);
    Object.assign(machine, {numbers: this.#numbers, recording: false}, this.threads.own);
    try {
      return this.run(code);
    } finally {
      this.threads.own = threadsOfProcess(machine);
      Object.assign(machine, {numbers, recording, iterations, steps}, others);
    }
  }
}

function currentWorld(): World {
  const {process, program, builtins, modules, warned} = vm;
  const {recursionLimit, intDigits, originDepths, typed, logger, warner, signals} = vm;
  const {below, caller, depth, cwd} = vm;
  return {
    process,
    program,
    builtins,
    modules,
    warned,
    recursionLimit,
    intDigits,
    originDepths,
    typed,
    logger,
    warner,
    signals,
    below,
    caller,
    depth,
    cwd,
  };
}
