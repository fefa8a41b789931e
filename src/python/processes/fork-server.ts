import {asWorker} from '../../model/concurrent/as-worker.ts';
import {Context} from '../../model/contexts.ts';
import {vm} from '../run/vm.ts';
import {Importing, type Original, type StartMethod} from './importing.ts';

/** The process that 3.14 has on Linux to make others of: it imports the program, and is copied then. */
class ForkServer extends Importing {
  public readonly kind = 'worker process';
  public readonly name = 'MainProcess';
  public readonly startedAt = vm.machine.time;
}

/** Each process that starts others has one of its own. */
const servers = new WeakMap<object, ForkServer>();

/** What processes are copies of that are started so; it is there from the first of them on. `asked`: the place. */
export function originalFor(method: StartMethod, asked: number): Original | null {
  if (method === 'spawn') return null;
  const maker = vm.process ?? vm.machine;
  const known = servers.get(maker);
  if (known !== undefined) return known;
  const server = new ForkServer(null, null);
  const {machine} = vm;
  const state = {context: new Context(), running: null};
  asWorker(machine, {name: 'forkserver', order: machine.worker, state}, () => {
    server.run(() => server.importMain(asked));
    return {};
  });
  // Nobody asks it for anything it holds.
  vm.processes = vm.processes.filter(each => each !== server);
  servers.set(maker, server);
  return server;
}
