import {asWorker} from '../../model/concurrent/as-worker.ts';
import {Context} from '../../model/contexts.ts';
import {runExitFunctions} from '../library/atexit.ts';
import {error} from '../objects/errors.ts';
import {vm} from '../run/vm.ts';
import {Importing, type Original, type StartMethod} from './importing.ts';

/** The process that 3.14 has on Linux to make others of: it imports the program, and is copied then. */
class ForkServer extends Importing {
  public readonly kind = 'worker process';
  public readonly name = 'MainProcess';
  public readonly startedAt = vm.machine.time;

  /** False if it has ended while it imported the program. */
  public begin(asked: number): boolean {
    return this.step(() => this.comesUp(asked));
  }

  public override print(stream: 'stdout' | 'stderr', text: string): boolean {
    this.write(stream, text);
    return true;
  }
}

/** Who has started a process ends: what its server's import has asked for at the end is done. */
export function endServer(): void {
  const server = servers.get(vm.process ?? vm.machine);
  server?.run(runExitFunctions);
}

/** Each process that starts others has one of its own. */
const servers = new WeakMap<object, ForkServer>();

/**
 * What processes are copies of that are started so; it is there from the first of them on. `asked`: the place.
 * @throws ConnectionResetError if the program cannot be imported, as where nothing guards what starts it.
 */
export function originalFor(method: StartMethod, asked: number): Original | null {
  if (method === 'spawn') return null;
  const maker = vm.process ?? vm.machine;
  const known = servers.get(maker);
  if (known !== undefined) return known;
  const server = new ForkServer(null, null);
  const {machine} = vm;
  const state = {context: new Context(), running: null};
  let isUp = false;
  asWorker(machine, {name: 'forkserver', order: machine.worker, state}, () => {
    isUp = server.begin(asked);
    return {};
  });
  // Nobody asks it for anything it holds.
  vm.processes = vm.processes.filter(each => each !== server);
  // Who waits for its first word hears that it is gone.
  if (!isUp) throw error('ConnectionResetError', 104, 'Connection reset by peer');
  servers.set(maker, server);
  return server;
}
