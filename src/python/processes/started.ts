import {threadsEnd} from '../../model/concurrent/threads-end.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {Child, type ChildCode} from '../../model/processes/child.ts';
import {interruptible} from '../children/interruptible.ts';
import {effectOf, Signals} from '../children/signals.ts';
import type {PyObject} from '../objects/types.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {callPausing} from '../run/pausing.ts';
import {placeNow} from '../run/refusals.ts';
import {whoWaits} from '../run/thread-waits.ts';
import {charge, vm} from '../run/vm.ts';
import {load} from './calls.ts';
import {endServer, originalFor} from './fork-server.ts';
import {identify} from './identities.ts';
import {Importing, type Original, type StartMethod} from './importing.ts';
import {Pickler} from './pickle.ts';
import {checkNotImporting, refuseInProcess} from './process.ts';
import type {Saved} from './saved.ts';
import {type Shared, spawning} from './shared/shared.ts';

/** A `multiprocessing.Process` at work. */
class StartedProcess extends Importing {
  public readonly kind = 'process';
  public readonly name: string;
  readonly #signals = new Signals();
  /** What of a line it has printed: a terminal gets whole ones. */
  #held = '';

  public constructor(object: PyObject, method: StartMethod, original: Original | null) {
    super(method, original);
    this.name = getAttribute(object, 'name') as string;
    identify(this, getAttribute(object, '_identity') as string);
  }

  public override print(stream: 'stdout' | 'stderr', text: string): boolean {
    if (super.print(stream, text)) return true;
    if (stream === 'stderr') {
      this.write(stream, text);
      return true;
    }
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) this.write(stream, this.#held + text.slice(0, end));
    this.#held = end > 0 ? text.slice(end) : this.#held + text;
    return true;
  }

  protected override get isJoined(): boolean {
    return true;
  }

  public override flush(): void {
    if (this.#held !== '') this.write('stdout', this.#held);
    this.#held = '';
  }

  /** Runs `_bootstrap` of what was sent; its exit status. `asked` is the place where the program started it. */
  public code(sent: Saved, shared: ReadonlySet<Shared>, asked: number): ChildCode {
    const code = this.#main(sent, asked);
    return {
      next: () => {
        const step = this.step(() => code.next(null));
        vm.frame = null;
        return step;
      },
      signalled: signal => {
        const effect = effectOf(signal, this.world.signals);
        if (effect === 'handled') this.#signals.add(signal);
        return effect;
      },
      closeFiles: () => {
        this.ended();
        for (const each of shared) each.closeIn(this);
      },
      outlives: () => {},
      isJoined: true,
    };
  }

  *#main(sent: Saved, asked: number): Generator<unknown, number, null> {
    const failed = yield* this.comesUp(asked);
    if (failed !== null) return failed;
    const process = load(asked, sent);
    const bootstrap = callPausing(getAttribute(process, '_bootstrap'), []);
    const status = yield* interruptible(bootstrap, this.#signals);
    yield threadsEnd(vm.machine.executors);
    endServer();
    this.flush();
    return Number(status) & 255;
  }
}

/** What a process counts besides the steps of all that it imports anew: one that starts itself again comes to an end, too. */
const STEPS_OF_PROCESS = 700_000;

/** `Process.start()`: pickles the process object, and has a process that goes on with its copy. */
export function* startProcess(
  object: PyObject,
  method: StartMethod,
  command: string,
): Generator<Wait, Child, null> {
  charge(STEPS_OF_PROCESS);
  checkNotImporting();
  if (!(vm.process instanceof StartedProcess)) refuseInProcess('the start of a process');
  const asked = placeNow();
  const {pickled, shared} = spawning(() => new Pickler().save(object));
  const {machine} = vm;
  const original = yield* originalFor(method, asked);
  const process = new StartedProcess(object, method, original);
  for (const each of shared) each.openIn(process);
  return new Child(machine, process.pid, command, process.code(pickled, shared, asked));
}

/** Until a process has ended; false if that took too long. */
export function* ended(
  child: Child,
  name: string,
  until: number | null,
): Generator<Wait, boolean, null> {
  const ready = () => child.returncode !== null;
  const blocked = whoWaits(() => ({what: `the end of ${name}`, by: [name], remedy: ENDS}));
  while (!ready()) {
    if (until !== null && vm.machine.time >= until) return false;
    yield new Wait(until, ready, blocked);
  }
  return true;
}

const ENDS = 'Let it come to its end, or end it with terminate().';
