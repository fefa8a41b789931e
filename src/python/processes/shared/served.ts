import {Wait} from '../../../model/concurrent/worker.ts';
import {currentName, unusedName} from '../../modules/thread-idents.ts';
import {error} from '../../objects/errors.ts';
import {PyException} from '../../objects/exceptions.ts';
import {methods, waitingMethods} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import type {PyTuple} from '../../objects/values.ts';
import {callPausing, threadCode} from '../../run/pausing.ts';
import {placeNow, refuseAt} from '../../run/refusals.ts';
import {whoWaits} from '../../run/thread-waits.ts';
import {vm} from '../../run/vm.ts';
import {load} from '../calls.ts';
import type {Importing} from '../importing.ts';
import {Pickler} from '../pickle.ts';
import {currentPid} from '../pids.ts';
import {processName} from '../process.ts';
import type {Saved} from '../saved.ts';
import {Shared} from './shared.ts';
import {holder} from './unread.ts';

/** The objects of a manager's process, as other processes reach them: `multiprocessing.managers`. */
export class Served extends Shared {
  /** That process, from when it serves. */
  public process: Importing | null = null;
  /** What answers a request there. */
  public answer: Value = null;
  public isStopped = false;
  /** The threads that have asked for something: a connection stays open for each. */
  readonly #connected = new WeakMap<object, Set<string>>();
  /** What its own threads are called that answer them. */
  readonly #names = new Map<string, string>();

  public get connected(): Set<string> {
    const known = this.#connected.get(holder()) ?? new Set();
    this.#connected.set(holder(), known);
    return known;
  }

  /** The thread that answers the one whose code runs: CPython calls it after that. */
  public get thread(): string {
    const asking = currentName();
    const key = `${currentPid()}|${asking}`;
    const taken = new Set(this.#names.values());
    const wanted = asking === 'MainThread' ? processName() : `${processName()}|${asking}`;
    const name = this.#names.get(key) ?? unusedName(wanted, taken);
    this.#names.set(key, name);
    return name;
  }

  /** It may be sent anywhere, not only to a process that is being started. */
  public override checkSent(): void {}

  public override closeIn(process: object): void {
    if (process === this.process || this.process === null) this.isStopped = true;
  }
}

const servedType = nativeType('Served', undefined, 'multiprocessing.managers');
registerClass(Served, servedType);
const served = (value: unknown) => value as Served;
methods(servedType, {
  stop: [
    '',
    self => {
      served(self).isStopped = true;
    },
  ],
  is_stopped: ['', self => served(self).isStopped],
  is_connected: ['', self => served(self).connected.has(currentName())],
  connect: [
    '',
    self => {
      served(self).connected.add(currentName());
    },
  ],
});
waitingMethods(servedType, {
  serve: ['answer', (self, answer) => serve(served(self), answer as Value)],
  wait_until_served: ['', self => begun(served(self))],
  ask: ['shown, request', (self, shown, request) => ask(served(self), shown, request as PyTuple)],
});

/** In the manager's process: until somebody stops it. */
function* serve(objects: Served, answer: Value) {
  objects.process = vm.process as Importing;
  objects.answer = answer;
  while (!objects.isStopped) yield new Wait(null, () => objects.isStopped);
  return null;
}

function* begun(objects: Served) {
  const isBegun = () => objects.process !== null || objects.isStopped;
  while (!isBegun()) yield new Wait(null, isBegun);
  return objects.process !== null;
}

/** Has the manager's process do what a request says, in a thread that it has for who asks; the answer is a copy. */
function* ask(objects: Served, shown: unknown, request: PyTuple): Generator<Wait, Value, null> {
  const process = objects.process as Importing;
  const asked = placeNow();
  const {frame} = vm;
  const {thread} = objects;
  const sent = new Pickler().save(request);
  const blocked = whoWaits(() => ({what: whatIsAsked(shown, request), by: [], remedy: ANSWERS}));
  const inServer = <T>(code: () => T) => process.serveThread(thread, code);
  const code = inServer(() => threadCode(callPausing(objects.answer, [load(asked, sent)])));
  let step = inServer(() => code.next(null));
  for (; step.done !== true; step = inServer(() => code.next(null))) {
    const {until, ready} = step.value as Wait;
    yield new Wait(until, () => objects.isStopped || ready(), blocked);
    if (!objects.isStopped) continue;
    vm.frame = frame;
    throw error('EOFError');
  }
  const {value} = step;
  return load(
    asked,
    inServer(() => saveAnswer(value, asked)),
  );
}

const ANSWERS = 'Let another process or thread do what it waits for.';

function whatIsAsked(shown: unknown, request: PyTuple): string {
  return `${String(request.items[1])}() of the manager's ${String(shown)}`;
}

function saveAnswer(value: Value, asked: number): Saved {
  try {
    return new Pickler().save(value);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    const found =
      "what an object of a manager gives back cannot be pickled: CPython tells it with the traceback of the manager's process, which is not modelled";
    return refuseAt(asked, found, 'give back what can be pickled');
  }
}
