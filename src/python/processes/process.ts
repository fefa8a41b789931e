import {error} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {refuse, refuseAt} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {BOOTSTRAPPING} from './bootstrapping.ts';
import {nextIdentity} from './identities.ts';
import {GUARD, Importing, type Original, type StartMethod} from './importing.ts';
import {MAIN_PID} from './pids.ts';

const PREFIX = {forkserver: 'ForkServer', spawn: 'Spawn'} as const;

/** A process of a pool. What a job changes stays there. */
export class Process extends Importing {
  public readonly kind = 'worker process';
  public readonly name: string;

  public constructor(kind: string, method: StartMethod, original: Original | null) {
    super(method, original);
    this.name = `${PREFIX[method]}${kind}-${nextIdentity()}`;
  }

  /** A copy forgets what its import has asked for. */
  public override refuseAtExit(): void {
    if (this.isImporting && this.method === 'forkserver') return;
    refuse('what a worker process does when it ends is not modelled', 'have the job itself do it');
  }

  /** One that takes its place would end like it, and so on. */
  protected override ends(raised: PyException, asked: number): never {
    refuseAt(asked, `${raised.cls.name} where a worker process imports the program`, GUARD);
  }

  public override print(stream: 'stdout' | 'stderr', text: string): boolean {
    if (!super.print(stream, text)) this.write(stream, text);
    return true;
  }
}

/** The number of the process that started it. That of the program's own was started by a shell. */
export function parentPid(): number {
  return vm.process?.ppid ?? MAIN_PID - 1;
}

export function processName(): string {
  return vm.process?.name ?? 'MainProcess';
}

/** A process that imports the program may not start others. */
export function checkNotImporting(): void {
  if (vm.process?.isImporting === true) throw error('RuntimeError', BOOTSTRAPPING);
}

/** What else a process that imports the program may not come to. */
function refuseWhileImporting(what: string): void {
  if (vm.process?.isImporting !== true) return;
  refuse(`a worker process imports the program anew, and would come to ${what} as well`, GUARD);
}

export function refuseThreadInProcess(): void {
  if (vm.process?.mayThread !== true) refuseInProcess('a thread');
}

/** What only the program's own process may do. */
export function refuseInProcess(what: string): void {
  if (vm.process === null) return;
  refuseWhileImporting(what);
  refuse(`${what} in a ${vm.process.kind} is not modelled`, 'have the main process do it');
}
