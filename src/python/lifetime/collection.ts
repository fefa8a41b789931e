import {EventLoop} from '../../model/asyncio/base-events.ts';
import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {Future} from '../../model/asyncio/futures.ts';
import {Task} from '../../model/asyncio/tasks/task.ts';
import {PyFunction} from '../objects/functions.ts';
import {type Attributes, type PyObject, PyType, type Value} from '../objects/types.ts';
import {Request} from '../run/async-generator-requests.ts';
import {PyAsyncGenerator} from '../run/async-generators.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import {vm} from '../run/vm.ts';
import {warnNeverAwaited} from '../run/warnings.ts';
import {closeOpen, closeUnreachable} from './closing-generators.ts';
import {lastWords} from './last-words.ts';
import {finalizer, inProgress, watching} from './lifetimes.ts';
import {
  closePaused,
  coroutinesWithin,
  framesWithin,
  isPaused,
  type PausedCoroutine,
} from './paused-coroutines.ts';
import {discovered, reachable, roots, rootsOfPending} from './reachable.ts';
import {isHolder, referents} from './referents.ts';
import {release} from './release.ts';
import {isUnclosed, tellUnclosed} from './unclosed.ts';
import {weaklyCollected} from './weak-callbacks.ts';

/**
 * CPython's collector: of what is out of reach though it refers to itself, each object has its end in the order in
 * which they were made, or in which an earlier collection found them.
 */

/**
 * What does something at its end: tasks, futures and coroutines that never began have something to say, others are closed,
 * and so are loops; async generators are closed by their loop, and objects of the program's may have a `__del__`.
 */
type Ending = EventLoop | Future | PausedCoroutine | PyAsyncGenerator | PyObject;

/**
 * A last collection; then the module's names go one after the other, and at last what only holds itself. What hangs on
 * the loop that is `set`, or on one that a daemon still runs, outlives all that, and has no end; neither has that loop.
 */
export function interpreterEnds(globals: Attributes, set: EventLoop | null): void {
  const outliving = vm.machine.loops.filter(loop => loop === set || loop.isRunning());
  const kept = outliving.flatMap(loop => [loop, ...loop.referents()]);
  // What is said from here on has a place of its own, outside the program.
  vm.warned.clear();
  closeLost(set);
  collect();
  // The module's functions keep its names, in a circle: what these lead to is garbage all at once.
  closeUnreachable(new Set(), [...vm.open]);
  const values = [...globals.values()];
  const found = discovered(values);
  const isWhole = values.some(value => isFunctionOf(value, globals));
  if (isWhole) vm.weak.forget();
  // Garbage has all its names while it says its last words.
  if (isWhole && vm.weak.size > 0) endAll(found, kept);
  globals.clear();
  for (const value of values) {
    if (vm.machine.unretrieved.size + vm.unawaited.size + vm.weak.size + vm.unclosed.size === 0)
      break;
    const live = reachable(roots()) ?? new Set();
    if (!isHolder(value) || live.has(value)) continue;
    release([value], reachable([value]) ?? new Set(), live, finalizer);
  }
  const held = endAll(found, kept);
  warnNeverAwaited([...vm.unawaited].filter(each => !held.has(each)));
}

/** A loop that the program has lost without closing it closes itself: what it had yet to do goes with it. */
function closeLost(set: EventLoop | null): void {
  const lost = new Set(vm.machine.loops.filter(loop => !loop.isRunning() && !loop.isClosed()));
  if (set !== null) lost.delete(set);
  const others = () => vm.machine.loops.filter(loop => !lost.has(loop));
  for (let before = -1; before !== lost.size && lost.size > 0; ) {
    before = lost.size;
    for (const each of reachable(rootsOfPending(others())) ?? []) {
      // Whoever belongs to a loop holds it.
      const {loop} = each as {loop?: unknown};
      for (const held of [each, loop]) if (held instanceof EventLoop) lost.delete(held);
    }
  }
  for (const loop of lost) loop.close();
}

/** Ends what is not held by `kept`, of which it gives all; what was found before goes first. */
function endAll(found: ReadonlySet<object>, kept: readonly unknown[]): ReadonlySet<object> {
  const held = reachable(kept) ?? new Set();
  // A loop that nobody closed is closed by its `__del__`; it was there before all that it has to do.
  const left = [...vm.machine.loops, ...endings()].filter(each => !held.has(each));
  const known = left.filter(each => found.has(each));
  const places = new Map([...found].map((each, place) => [each, place]));
  known.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  end([...known, ...left.filter(each => !found.has(each))], held);
  return held;
}

/** A function keeps the names of its module, and the module keeps the function: both go in a circle, and tell nobody. */
function isFunctionOf(value: Value, globals: Attributes): boolean {
  if (value instanceof PyFunction) return value.globals === globals;
  return (
    value instanceof PyType && [...value.dict.values()].some(each => isFunctionOf(each, globals))
  );
}

/** `gc.collect()`: what is out of reach goes, though it refers to itself. */
export function collect(): void {
  const live = reachable(rootsOfPending()) ?? new Set();
  weaklyCollected(live);
  end(
    endings().filter(each => !live.has(each)),
    live,
  );
  closeUnreachable(live, vm.open.idle(vm.frame, inProgress));
}

/** In the order in which they were made. */
function endings(): Ending[] {
  const {loops, unretrieved} = vm.machine;
  const ages = new Map<Ending, number>();
  for (const task of loops.flatMap(loop => loop.tasks.all())) {
    const {coroutine, number, loop} = task;
    ages.set(task, number);
    // A loop that is lost while it is open lets go of its tasks itself, and they of their coroutines.
    if (loop.isClosed() && isUnbegun(coroutine)) ages.set(coroutine, ageOf(coroutine, task));
    for (const each of coroutinesWithin(coroutine)) ages.set(each, ageOf(each, task));
  }
  for (const [each, age] of vm.unawaited.ages()) if (isUnbegun(each)) ages.set(each, age);
  for (const each of [...vm.asyncgens, ...vm.open]) {
    if (each instanceof PyAsyncGenerator) ages.set(each, each.number);
  }
  for (const future of unretrieved) ages.set(future, future.number);
  for (const each of vm.unclosed) ages.set(each, Infinity);
  // After what was made just before.
  for (const [each, age] of vm.weak.finalizable) ages.set(each as PyObject, age + 0.25);
  return [...ages].sort(([, a], [, b]) => a - b).map(([each]) => each);
}

function isUnbegun(coroutine: unknown): coroutine is PausedCoroutine | Request {
  if (coroutine instanceof Request) return !coroutine.begun;
  if (!(coroutine instanceof PyCoroutine || coroutine instanceof AsyncioCoroutine)) return false;
  return !coroutine.started && !coroutine.finished;
}

/** One of asyncio's own has no number: it was made right before its task. */
function ageOf(coroutine: PausedCoroutine | Request, {number}: Task): number {
  return coroutine instanceof AsyncioCoroutine ? number - 0.5 : coroutine.number;
}

function end(doomed: readonly Ending[], live: ReadonlySet<object>): void {
  const circles = [...vm.cyclic];
  const told = new Set<unknown>();
  for (const [index, each] of doomed.entries()) {
    if (each instanceof EventLoop) each.finalize();
    else if (each instanceof Future) finish(each, told);
    else if (each instanceof PyAsyncGenerator) endAsyncgen(each);
    else if (vm.weak.finalizable.has(each)) lastWords(each);
    else if (isUnclosed(each)) tellUnclosed(each);
    else if (isUnbegun(each)) {
      told.add(each);
      each.untaken();
      warnNeverAwaited([each]);
    } else if (isPaused(each)) close(each, [...doomed.slice(index), ...circles], live);
  }
  vm.cyclic.clear();
  for (const each of vm.circling) if (!live.has(each)) vm.circling.delete(each);
}

function endAsyncgen(generator: PyAsyncGenerator): void {
  if (vm.asyncgens.has(generator)) generator.dropped();
  else if (vm.open.has(generator)) closeOpen(generator);
}

function finish(future: Future, told: ReadonlySet<unknown>): void {
  future.finalize();
  if (!(future instanceof Task && vm.unawaited.has(future.coroutine))) return;
  // Its loop never came to it.
  if (told.has(future.coroutine)) vm.unawaited.delete(future.coroutine);
  else warnNeverAwaited([future.coroutine]);
}

/** What only it held goes, too. */
function close(
  coroutine: PausedCoroutine,
  garbage: readonly object[],
  live: ReadonlySet<object>,
): void {
  const frames = framesWithin(coroutine);
  const among = watching() ? reachable(garbage) : null;
  const within = [...coroutinesWithin(coroutine)].reverse();
  const held = [...within, ...frames].flatMap(referents).filter(isHolder);
  closePaused(coroutine);
  // One that waits anew holds it still.
  if (among === null || isPaused(coroutine)) return;
  // What it was going through or waiting for goes first.
  release([...held, ...frames], among, live, finalizer);
}
