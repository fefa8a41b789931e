import type {Machine} from '../../model/machine.ts';
import type {Suspending} from '../compile/code.ts';
import {HOME} from '../library/files/home.ts';
import {OpenGenerators} from '../lifetime/open-generators.ts';
import {RecentObjects} from '../lifetime/recent-objects.ts';
import {UnawaitedCoroutines} from '../lifetime/unawaited.ts';
import {WeakTargets} from '../lifetime/weak-targets.ts';
import type {Keywords, PyModule} from '../objects/functions.ts';
import type {Attributes, PyObject, Value} from '../objects/types.ts';
import type {PyIterator} from '../objects/values.ts';
import type {OwnWorld} from '../processes/own-world.ts';
import {Source} from '../source.ts';
import type {PyAsyncGenerator} from './async-generators.ts';
import type {AsyncgenHooks} from './asyncgen-hooks.ts';
import type {Frame} from './frames.ts';
import type {Logger} from './logs.ts';
import type {Warner} from './warnings.ts';

/** What each process has to itself. */
export interface World {
  /** A process of a pool, or one that the program has started; null for that of the program itself. */
  process: OwnWorld | null;
  /** The text being run. */
  program: Source;
  builtins: Attributes;
  modules: Map<string, PyModule>;
  /** Warnings already given, with their places. */
  warned: Set<string>;
  /** How many calls may be within each other: `sys.setrecursionlimit`. */
  recursionLimit: number;
  /** The most decimal digits of an int that are read or written, 0 for any: `sys.set_int_max_str_digits`. */
  intDigits: number;
  /** How many calls a coroutine remembers by which it was made, by thread: null as long as nobody has asked for any. */
  originDepths: Map<string, number> | null;
  /** What is left of the lines that the user types. */
  typed: string[];
  /** The `logging` module, once the program has imported it. */
  logger: Logger | null;
  /** The `warnings` module, once the program has imported it. */
  warner: Warner | null;
  /** What is done about signals: a function, SIG_DFL or SIG_IGN; of those that are not here, what the system does. */
  signals: Map<number, Value>;
  /** The call from which the loop was started whose callbacks run now. */
  below: Frame | null;
  /** The call that what happens now goes on within: what that handles is the context of what is raised. Null in a thread. */
  caller: Frame | null;
  /** How deep the calls are already that no frame here stands for: those of the loop, and those below it. */
  depth: number;
  /** The folder that it is in. */
  cwd: string;
}

/** Built-in code that can be left where what it calls waits, and run anew. */
export interface Replaying {
  call(callable: Value, args: readonly Value[], keywords: Keywords): Value;
  step(of: PyIterator): Value | undefined;
  resume(
    generator: Value,
    sent: Value,
    code: () => Suspending<Value | undefined>,
  ): Value | undefined;
}

/** The interpreter in use. A run is synchronous and owns it from start to end. */
interface Vm extends World {
  frame: Frame | null;
  /** What is left of the limit on steps. */
  fuel: number;
  machine: Machine;
  unawaited: UnawaitedCoroutines;
  weak: WeakTargets;
  open: OpenGenerators;
  /** Async generators that a loop has begun and that have not ended. */
  asyncgens: Set<PyAsyncGenerator>;
  /** Who is told of async generators where no loop runs. */
  asyncgenHooks: AsyncgenHooks;
  /** What has a connection that nobody has closed, and says so when it is freed. */
  unclosed: Set<PyObject>;
  /** What circles may lead through: errors that were caught by name, and those that async generators ended with, and who had asked these. */
  circling: RecentObjects;
  /** What nobody can reach and refers to itself: only a garbage collection frees it. */
  cyclic: Set<object>;
  /** The handles of a loop that is being closed, as long as they are there. */
  closing: Set<object>;
  /** Objects looked at to find out what nobody holds any more. */
  traced: number;
  /** What that took of the limit on steps. */
  looking: number;
  /** By whom each object was found when all was last looked through. */
  holders: ReadonlyMap<object, object | null>;
  /** Numbers for `id()`. */
  ids: WeakMap<object, number>;
  nextId: number;
  /** Seconds that a modelled network or file call takes whose address names none; null: its own time. */
  latency: number | null;
  /** How many bits a hash has. */
  hashBits: 32 | 64;
  /** Every process that was started, of a pool or by itself. */
  processes: OwnWorld[];
  /** How many numbers were given to processes. */
  pids: number;
  /** That of the program itself, while another one's code runs. */
  outer: World | null;
  /** Where threads are that wait. */
  paused: Set<Frame>;
  /** Built-in code that a thread runs and that what it calls may interrupt. */
  replay: Replaying | null;
}

/** Calls within each other, unless the program says how many. */
export const RECURSION_LIMIT = 1000;

/** CPython's own limit on the digits of an int. */
export const INT_DIGITS = 4300;

export const vm: Vm = {
  frame: null,
  below: null,
  caller: null,
  depth: 0,
  cwd: HOME,
  // Before the first run the modules themselves make what they need.
  fuel: Infinity,
  machine: undefined as unknown as Machine,
  program: new Source('', ''),
  builtins: new Map(),
  modules: new Map(),
  unawaited: new UnawaitedCoroutines(),
  weak: new WeakTargets(),
  open: new OpenGenerators(),
  asyncgens: new Set(),
  asyncgenHooks: {firstiter: null, finalizer: null},
  unclosed: new Set(),
  circling: new RecentObjects(),
  warned: new Set(),
  cyclic: new Set(),
  closing: new Set(),
  traced: 0,
  looking: 0,
  holders: new Map(),
  ids: new WeakMap(),
  nextId: 0,
  recursionLimit: RECURSION_LIMIT,
  intDigits: INT_DIGITS,
  originDepths: null,
  latency: null,
  hashBits: 64,
  typed: [],
  logger: null,
  warner: null,
  signals: new Map(),
  process: null,
  processes: [],
  pids: 0,
  outer: null,
  paused: new Set(),
  replay: null,
};

/** Counts steps of the interpreter: of about ten nanoseconds, so that the limit is a few seconds whatever a program does. */
export function charge(steps: number): void {
  vm.fuel -= steps;
  if (vm.fuel < 0) throw vm.machine.halt('steps');
}

/** What one item costs that built-in code does something with. */
const STEPS_PER_ITEM = 30;

/** Work of built-in code, in items, or in as much of anything else as takes that long. */
export function chargeItems(count: number): void {
  charge(Math.ceil(count * STEPS_PER_ITEM));
}

// The limit on steps is also what keeps a program from more than a gigabyte: what it makes and keeps counts one step for
// two or three bytes, and the work of making it is less than that.

/** What each item of a list, a tuple or bytes counts: a pointer. */
const STEPS_OF_POINTER = 4;

/** A result of that many characters or digits is about to be made. */
export function checkSize(size: number): void {
  checkGrown(size);
  charge(size);
}

/** The same of a list, a tuple or bytes. */
export function checkItems(count: number): void {
  checkGrown(count);
  charge(STEPS_OF_POINTER * count);
}

/** Items that move because of one put before them, or taken away: a step for so many. */
const MOVED_PER_STEP = 8;

export function chargeMoved(count: number): void {
  charge(Math.ceil(count / MOVED_PER_STEP));
}

/** A collection has so many items by now: most came one by one, and were counted then. */
export function checkGrown(size: number): void {
  if (size > vm.machine.limits.size) throw vm.machine.halt('size');
}

/** A number for an object, in the order of asking: the address of a machine without memory. */
export function identity(value: object): number {
  let id = vm.ids.get(value);
  if (id === undefined) {
    vm.nextId += 1;
    id = vm.nextId;
    vm.ids.set(value, id);
  }
  return id;
}
