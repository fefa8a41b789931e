import type {EventLoop} from '../../model/asyncio/base-events.ts';
import {PyModule} from '../objects/functions.ts';
import {PyObject} from '../objects/types.ts';
import {charge, vm} from '../run/vm.ts';
import {isHolder, referents} from './referents.ts';
import {traversed} from './traversed.ts';

/** What looking at an object counts; where that is done however much it is, what it takes. */
const STEPS_PER_OBJECT = 15;
const STEPS_OF_HOLDER = 10;
const STEPS_IF_UNBOUNDED = 50;
const STEPS_PER_REFERENT = 2;

function looked(steps: number): void {
  vm.fuel -= steps;
  vm.looking += steps;
}

/**
 * Everything that hangs on these objects, themselves included; null if it is more than `most`. `holders` is told by whom each
 * was found.
 */
export function reachable(
  roots: Iterable<unknown>,
  most = Infinity,
  holders: Map<object, object | null> | null = null,
): Set<object> | null {
  const found = new Set<object>();
  const open: object[] = [];
  const meet = (value: unknown, holder: object | null) => {
    if (!isHolder(value)) return;
    if (
      holders !== null &&
      isBetter(holder, holders.get(value)) &&
      !leadsTo(value, holder, holders)
    )
      holders.set(value, holder);
    if (found.has(value)) return;
    found.add(value);
    open.push(value);
  };
  // Whoever asks who holds what also asks what goes first.
  const few = holders === null ? STEPS_PER_OBJECT : STEPS_PER_OBJECT + STEPS_OF_HOLDER;
  const steps = vm.weak.size > 0 ? STEPS_IF_UNBOUNDED : few;
  for (const root of roots) meet(root, null);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    vm.traced += 1;
    if (found.size > most) return null;
    const held = referents(next);
    looked(steps + held.length * STEPS_PER_REFERENT);
    for (const value of held) meet(value, next);
  }
  // Whoever holds weak references is told exactly what is alive, however much that is.
  if (vm.weak.size > 0) charge(0);
  return found;
}

/** Whether somebody is more likely to keep what was found than who is known to: what waits for it soon lets go of it. */
function isBetter(holder: object | null, known: object | null | undefined): boolean {
  if (!known) return known === undefined || holder !== null;
  return holder instanceof PyObject && !(known instanceof PyObject);
}

/** So far is it asked who holds a holder. */
const FARTHEST = 100;

/** Whether the holder was itself found by way of the value: who then asks who holds it is led round. */
function leadsTo(
  value: object,
  holder: object | null,
  holders: ReadonlyMap<object, object | null>,
): boolean {
  if (!holders.has(value)) return false;
  let at = holder;
  for (let steps = 0; at !== null; steps++) {
    if (at === value || steps === FARTHEST) return true;
    at = holders.get(at) ?? null;
  }
  return false;
}

/** The same, in the order in which CPython's collector comes upon it: what is nearer comes first. */
export function discovered(roots: Iterable<unknown>): Set<object> {
  const found = new Set([...roots].filter(isHolder));
  // What is added to a set while it is gone through has its turn, too.
  for (const each of found) {
    for (const value of traversed(each)) if (isHolder(value)) found.add(value);
  }
  return found;
}

/** What the program can still get at: its modules, who waits for signals, the calls in progress, and what its loops have yet to do. */
export function* roots(): Iterable<unknown> {
  yield* rootsOfPending();
  const {loops, orphans} = vm.machine;
  for (const {tasks} of loops) yield* tasks.all().filter(task => !orphans.has(task));
  yield* vm.cyclic;
}

/** The same without the tasks that only wait for something: a collection may find that nothing holds them. */
export function* rootsOfPending(loops: Iterable<EventLoop> = vm.machine.loops): Iterable<unknown> {
  for (const world of [vm, vm.outer, ...vm.processes.map(process => process.world)]) {
    // The program may have put anything there: `sys.modules[name] = None`.
    for (const module of world?.modules.values() ?? [])
      yield* module instanceof PyModule ? module.dict.values() : [module];
    yield* world?.signals.values() ?? [];
  }
  yield* vm.machine.signals.wakers;
  for (const top of [vm.frame, vm.below, vm.outer?.below ?? null, ...vm.paused]) {
    for (let frame = top; frame !== null; frame = frame.back) yield frame;
  }
  for (const loop of loops) yield* loop.referents();
  yield* vm.machine.underway;
  yield* vm.closing;
  yield vm.machine.context;
}

/** All that the program can get at; `kept` is on its way to somebody. */
export function alive(kept: unknown): ReadonlySet<object> {
  return reachable([...roots(), kept]) ?? new Set();
}

/** The same, and it is noted who holds what. */
export function aliveAndBy(kept: unknown): ReadonlySet<object> {
  const holders = new Map<object, object | null>();
  const live = reachable([...roots(), kept], Infinity, holders) ?? new Set();
  vm.holders = holders;
  return live;
}
