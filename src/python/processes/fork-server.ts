import type {Nanoseconds} from '../../model/clock.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import type {Running} from '../../model/processes/children.ts';
import {Steps} from '../../model/processes/steps.ts';
import {runExitFunctions} from '../library/atexit.ts';
import {error} from '../objects/errors.ts';
import {vm} from '../run/vm.ts';
import {Importing, type Original, type StartMethod} from './importing.ts';

/** The process that 3.14 has on Linux to make others of: it imports the program, and is copied then. */
class ForkServer extends Importing {
  public readonly kind = 'worker process';
  public readonly name = 'MainProcess';
  public readonly startedAt = vm.machine.time;
  /** Its exit status, null when it has imported the program; undefined until then. */
  public status: number | null | undefined = undefined;

  public *code(asked: number): Generator<unknown, null, null> {
    this.status = yield* this.steps(this.comesUp(asked));
    return null;
  }

  public override print(stream: 'stdout' | 'stderr', text: string): boolean {
    this.write(stream, text);
    return true;
  }
}

/** Its import of the program, which begins at once, and goes on when everybody waits. */
class Import implements Running {
  readonly #steps: Steps<null>;

  public constructor(server: ForkServer, asked: number) {
    const {machine} = vm;
    this.#steps = new Steps(machine, 'forkserver', machine.worker, server.code(asked));
    machine.children.add(this);
    this.go();
  }

  public get when(): Nanoseconds | undefined {
    return this.#steps.when;
  }

  public get waits(): readonly Wait[] {
    return this.#steps.waits;
  }

  public go(): void {
    if (this.#steps.go() !== null) vm.machine.children.remove(this);
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
 * Whoever asks for the first waits until it has imported the program.
 * @throws ConnectionResetError if the program cannot be imported, as where nothing guards what starts it.
 */
export function* originalFor(
  method: StartMethod,
  asked: number,
): Generator<Wait, Original | null, null> {
  if (method === 'spawn') return null;
  const maker = vm.process ?? vm.machine;
  const known = servers.get(maker);
  const server = known ?? begun(maker, asked);
  if (server.status === undefined) yield new Wait(null, () => server.status !== undefined);
  if (server.status === null) return server;
  // Another takes its place when the next process is started.
  servers.delete(maker);
  throw error('ConnectionResetError', 104, 'Connection reset by peer');
}

function begun(maker: object, asked: number): ForkServer {
  const server = new ForkServer(null, null);
  servers.set(maker, server);
  new Import(server, asked);
  // Nobody asks it for anything it holds.
  vm.processes = vm.processes.filter(each => each !== server);
  return server;
}
