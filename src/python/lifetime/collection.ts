import {Future} from '../../model/asyncio/futures.ts';
import {Task} from '../../model/asyncio/tasks/task.ts';
import type {Coroutine} from '../../model/host.ts';
import {PyException} from '../objects/exceptions.ts';
import {PyFunction} from '../objects/functions.ts';
import {type Attributes, PyType, type Value} from '../objects/types.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import type {Frame} from '../run/frames.ts';
import {frameWithin} from '../run/suspendable.ts';
import {vm} from '../run/vm.ts';
import {warnIgnored, warnNeverAwaited, warnUnawaited} from '../run/warnings.ts';
import {repr} from '../text/repr.ts';
import {closeUnreachable} from './closing-generators.ts';
import {finalize, inProgress, watching} from './lifetimes.ts';
import {discovered, reachable, roots, rootsOfPending} from './reachable.ts';
import {isHolder} from './referents.ts';
import {release} from './release.ts';
import {weaklyCollected} from './weak-callbacks.ts';

/**
 * CPython's collector: of what is out of reach though it refers to itself, each object has its end in the order in
 * which they were made, or in which an earlier collection found them.
 */

/** What does something at its end: tasks and futures have something to say, coroutines are closed. */
type Ending = Future | PyCoroutine;

/** A last collection; then the module's names go one after the other, and at last what only holds itself. */
export function interpreterEnds(globals: Attributes): void {
  // What is said from here on has a place of its own, outside the program.
  vm.warned.clear();
  collect();
  // The module's functions keep its names, in a circle: what these lead to is garbage all at once.
  closeUnreachable(new Set(), [...vm.open]);
  const values = [...globals.values()];
  if (values.some(value => isFunctionOf(value, globals))) vm.weak.forget();
  const found = discovered(values);
  globals.clear();
  for (const value of values) {
    if (vm.machine.unretrieved.size === 0 && vm.unawaited.size === 0 && vm.weak.size === 0) break;
    const live = reachable(roots()) ?? new Set();
    if (!isHolder(value) || live.has(value)) continue;
    release([value], reachable([value]) ?? new Set(), live, finalize);
  }
  const left = endings();
  const known = left.filter(each => found.has(each));
  const places = new Map([...found].map((each, place) => [each, place]));
  known.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  end([...known, ...left.filter(each => !found.has(each))], new Set());
  warnNeverAwaited(vm.unawaited);
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
  warnNeverAwaited([...vm.unawaited].filter(each => !live.has(each)));
  closeUnreachable(live, vm.open.idle(vm.frame, inProgress));
}

/** In the order in which they were made. */
function endings(): Ending[] {
  const {loops, unretrieved} = vm.machine;
  const pending = loops.flatMap(loop => loop.tasks.all());
  const paused = pending
    .map(task => task.coroutine)
    .filter(each => each instanceof PyCoroutine && each.started) as PyCoroutine[];
  return [...pending, ...unretrieved, ...paused].sort((a, b) => a.number - b.number);
}

function end(doomed: readonly Ending[], live: ReadonlySet<object>): void {
  const circles = [...vm.cyclic];
  for (const [index, each] of doomed.entries()) {
    if (each instanceof Future) finish(each);
    else close(each, [...doomed.slice(index), ...circles], live);
  }
  vm.cyclic.clear();
}

function finish(future: Future): void {
  const isPending = !future.done();
  future.finalize();
  if (!(future instanceof Task)) return;
  future.loop.tasks.unregister(future);
  // Its loop never came to it.
  if (isPending && !future.coroutine.started) warnUnawaited(future.coroutine);
}

/** It is closed where it waits. What that raises goes to nobody, and is said; what only it held goes, too. */
function close(
  coroutine: PyCoroutine,
  garbage: readonly object[],
  live: ReadonlySet<object>,
): void {
  const frames = framesWithin(coroutine);
  const among = watching() ? reachable(garbage) : null;
  try {
    coroutine.close();
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    warnIgnored(`while closing generator ${repr(coroutine)}`, thrown);
  }
  if (among !== null) release(frames, among, live, finalize);
}

/** Its own frame and those of what it awaits, from the inside out. */
function framesWithin(coroutine: Coroutine): Frame[] {
  const frames: Frame[] = [];
  let frame = frameWithin(coroutine as Value);
  for (; frame !== null; frame = frameWithin(frame.inner)) frames.unshift(frame);
  return frames;
}
