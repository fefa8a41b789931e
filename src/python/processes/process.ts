import {compileModule} from '../compile/module.ts';
import {PyException} from '../objects/exceptions.ts';
import {PyModule} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {runFrame} from '../run/calls.ts';
import {Frame} from '../run/frames.ts';
import {refuse, refuseAt} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {MAIN_PID, OwnWorld} from './own-world.ts';

const GUARD = 'put it below if __name__ == "__main__":';

/** What a process begins as: a copy of one that has imported the program, as in 3.14 on Linux, or by importing it. */
export type StartMethod = 'forkserver' | 'spawn';

const PREFIX = {forkserver: 'ForkServer', spawn: 'Spawn'} as const;

/**
 * A process of a pool: with modules, builtins and settings of its own, and the
 * program imported anew, as `__mp_main__`. What a job changes stays here.
 */
export class Process extends OwnWorld {
  public readonly kind = 'worker process';
  public readonly name: string;
  /** When it imports the program; of those that are copies, when the first did. */
  public readonly startedAt: number;
  /** While it imports the program: the place where the pool was given work. */
  #asked: number | null = null;

  public constructor(kind: string, method: StartMethod) {
    const [first, ...rest] = vm.processes.filter(each => each instanceof Process);
    super(vm.program);
    const copied = method === 'forkserver' ? first : undefined;
    this.startedAt = copied?.startedAt ?? vm.machine.time;
    this.name = `${PREFIX[method]}${kind}-${first === undefined ? 1 : rest.length + 2}`;
  }

  public override get isImporting(): boolean {
    return this.#asked !== null;
  }

  /** Its program is to wait: while it is imported, it may not. */
  public override refuseToWait(): void {
    if (this.#asked === null) return;
    refuseAt(this.#asked, 'the program sleeps where a worker process imports it', GUARD);
  }

  /** Imports the program. `asked` is the place where the pool was given work. */
  public importMain(asked: number): void {
    if (vm.modules.has('__main__')) return;
    const {machine} = vm;
    const {workerClock, pools, threads} = machine;
    this.#asked = asked;
    machine.workerClock = this.startedAt;
    machine.beforeWrite = () => refuse('a worker process would print this, too', GUARD);
    try {
      runMain();
    } catch (thrown) {
      if (!(thrown instanceof PyException)) throw thrown;
      refuseAt(asked, `${thrown.cls.name} where a worker process imports the program`, GUARD);
    } finally {
      machine.beforeWrite = () => {};
      this.#asked = null;
    }
    // Those that were only made there take no numbers of the program's own.
    Object.assign(machine, {workerClock, pools, threads});
  }
}

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
  runFrame(new Frame(code, new Array(code.slots), main.dict, main.dict, null, null));
}

/** The number of the process that asks: the program's own is 4242. */
export function currentPid(): number {
  return vm.process?.pid ?? MAIN_PID;
}

export function processName(): string {
  return vm.process?.name ?? 'MainProcess';
}

/** What only the program's own process may do. */
export function refuseInProcess(what: string): void {
  if (vm.process === null) return;
  if (vm.process.isImporting) {
    refuse(`a worker process imports the program anew, and would come to ${what} as well`, GUARD);
  }
  refuse(`${what} in a ${vm.process.kind} is not modelled`, 'have the main process do it');
}
