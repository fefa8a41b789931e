import type {PyObject} from '../objects/types.ts';
import {currentPid} from '../processes/pids.ts';
import {vm} from '../run/vm.ts';

/** The thread whose code runs. */
export function currentName(): string {
  const {process, machine} = vm;
  const {workerName, workers} = machine;
  if (process === null) return workerName ?? 'MainThread';
  return workerName !== null && workers.has(workerName) ? workerName : process.thread;
}

/** A number for a thread as Linux gives one, but the same in every run. */
export function identOf(name: string): number {
  let number = 7;
  for (const char of name) number = (number * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return 140_000_000 + number;
}

/** Its number to Linux, which counts threads with processes: the main thread's is that of its process. */
export function nativeIdOf(name: string): number {
  const pid = currentPid();
  return name === 'MainThread' ? pid : 100_000 + (identOf(`${pid} ${name}`) % 1_000_003);
}

/** Threads are known by their names here: of those that the program gives one name, each later one gets a number. */
export function unusedName(wanted: string, taken: {has(name: string): boolean}): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`;
  return name;
}

/** The threads of queues between processes: they all have one name. */
export const FEEDER = 'QueueFeederThread';

const known = new WeakMap<object, Map<string, PyObject>>();

/** The thread objects of a process, by name: a pool's own threads are made when one asks for them. */
export function threadsOf(process: object): Map<string, PyObject> {
  const own = known.get(process) ?? new Map<string, PyObject>();
  known.set(process, own);
  return own;
}

const low = new WeakMap<object, Set<string>>();

/** The names of threads that `_thread` started: one of them gets an object, and a name of its own, when it asks. */
export function lowLevelThreads(): Set<string> {
  const holder = vm.process ?? vm.machine;
  const names = low.get(holder) ?? new Set();
  low.set(holder, names);
  return names;
}

/** What the program calls the thread whose code runs: several may have one name. */
export function shownName(): string {
  const thread = threadsOf(vm.process ?? vm.machine).get(currentName());
  return String(thread?.attrs?.get('name') ?? currentName());
}
