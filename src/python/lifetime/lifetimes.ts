import {Future} from '../../model/asyncio/futures.ts';
import {StreamWriter} from '../../model/asyncio/streams/stream-writer.ts';
import {PyException} from '../objects/exceptions.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyIterator, PyList, PyRange} from '../objects/values.ts';
import type {PyAwaitable} from '../run/awaitables.ts';
import type {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import {warnNeverAwaited} from '../run/warnings.ts';
import {closeOpen} from './closing-generators.ts';
import {areStillHeld} from './held-by.ts';
import {lastWords} from './last-words.ts';
import {isNamed, isNearby} from './nearby.ts';
import {alive, aliveAndBy, reachable, roots} from './reachable.ts';
import {isHolder, referents} from './referents.ts';
import {type Finalizer, release} from './release.ts';
import {wakeWriters} from './resting-writers.ts';
import {isUnclosed, tellUnclosed} from './unclosed.ts';
import {canBeDropped, isAsyncgen, isWatched} from './watched.ts';
import {weaklyFreed} from './weak-callbacks.ts';

/**
 * When CPython frees an object, it may have something to say: that nobody asked for a task's exception, or that a
 * coroutine was never awaited. JavaScript never tells when an object goes, so the places where references are
 * dropped look whether one of those objects is out of reach now.
 */

/** Objects that may be looked at for nothing, which takes about a second, and for each step of the program. */
const FREE_WORK = 1_000_000;
const WORK_PER_STEP = 8;
/** A call that ends drops little; if more hangs on it, it is most likely still in use. */
export const MOST_DROPPED = 5000;

/** So many are looked through before it is asked who holds them. */
const FEW = 30;

/** Whether there is anything whose end would be noticed, and it does not cost too much to look. */
export function watching(): boolean {
  const {unawaited, machine, traced, asyncgens, unclosed} = vm;
  const {unretrieved, orphans, writers} = machine;
  if (vm.weak.size > 0) return true;
  const ofTasks = unawaited.size + unretrieved.size + orphans.size;
  const ofPrograms = vm.open.size + asyncgens.size + unclosed.size;
  if (ofTasks + writers.size + ofPrograms === 0) return false;
  const done = machine.limits.steps - vm.fuel - vm.looking + machine.steps;
  return traced < FREE_WORK + WORK_PER_STEP * done;
}

/** Weak references are told exactly what is alive. */
export function mostDropped(): number {
  return vm.weak.size > 0 ? Infinity : MOST_DROPPED;
}

/** While callbacks of weak references run, nothing else is freed. */
export function isLater(): boolean {
  if (vm.weak.isCalling) vm.weak.isLate = true;
  return vm.weak.isCalling;
}

/** Frees what was lost while callbacks of weak references ran. */
export function lookAgain(): void {
  if (!vm.weak.isLate || vm.weak.isCalling) return;
  vm.weak.isLate = false;
  releaseLost();
}

/** Something has ended: what is watched and out of reach goes. */
export function stepEnded(...dropped: readonly unknown[]): void {
  if (watching()) releaseLost(dropped);
}

/** The same for an error that was handled here. */
export function errorHandled(frame: Frame): void {
  if (isSearched(frame)) stepEnded();
}

/** The same for names, or items, that are deleted or have become None here. */
export function forgot(frame: Frame, old: readonly (Value | undefined)[]): void {
  if (isSearched(frame)) stepEnded(...old);
  else if (watching()) replaced(old);
}

/** A statement is over: what it made, or took out of something, goes. `kept` is on its way to somebody. */
export function letGoWeakly(kept: Value = null): void {
  if (vm.weak.size > 0) releaseLost([], kept);
  else if (vm.open.size > 0 && watching()) closeIdle(vm.frame);
}

/** What a call made was asked for something, and nobody keeps it. The answer is on its way to somebody. */
export function asked(made: Value, answer: Value = null): void {
  if (vm.weak.size > 0 || (isHolder(made) && isWatched(made))) replaced([made], answer);
}

/** A request has got its answer, which may be all that held an async generator. Most are a variable's, or a library's. */
export function answered(frame: Frame, request: PyAwaitable, answer: Value): void {
  if (vm.asyncgens.size === 0 || frame.locals.includes(request.target)) return;
  if (isSearched(frame) && watching()) replaced([request], answer);
}

/** A call is over that was passed what nobody else may hold: generators among it are closed, coroutines are told, the last first. */
export function called(passed: readonly Value[], result: Value): void {
  if (vm.open.size > 0 && watching()) replaced(passed.toReversed(), result);
  else if (vm.unawaited.size > 0) forgotten(passed, result);
}

/** Most coroutines that are passed are awaited later by what the call gives, or were put into a list nearby. */
function forgotten(passed: readonly Value[], result: Value): void {
  if (!passed.some(isHolder) || !watching()) return;
  const held = isHolder(result) ? referents(result) : [];
  const idle = passed.toReversed().filter(each => {
    return (
      isHolder(each) && !held.includes(each) && (vm.unawaited.has(each) || holdsUnawaited(each))
    );
  });
  if (idle.length === 0) return;
  replaced(
    idle.filter(each => !isNearby(each as object, result)),
    result,
  );
}

/** Whether a collection or an object has such a coroutine itself. */
function holdsUnawaited(holder: object): boolean {
  if (!(holder instanceof PyObject)) return false;
  // A list of coroutines is passed again and again while it grows, and its first says it.
  const held = holder.constructor === PyList ? (holder as PyList).items : referents(holder);
  const found = held.findIndex(each => isHolder(each) && vm.unawaited.has(each));
  vm.traced += found === -1 ? held.length : found + 1;
  return found !== -1;
}

/** Names have got other values: these are what they stood for. `kept` is on its way to somebody. */
export function replaced(values: readonly (Value | undefined)[], kept: Value = null): void {
  if (isLater()) return;
  const isClose = vm.weak.size === 0 ? isNamed : isNearby;
  const old = values.filter(isHolder).filter(each => !isClose(each, kept));
  if (old.length === 0) return;
  const near = reachable(old, FEW);
  if ((near !== null && ![...near].some(isWatched)) || areStillHeld(old)) return;
  const dropped = near ?? reachable(old, mostDropped());
  if (dropped === null || ![...dropped].some(isWatched)) return;
  release(old, dropped, aliveAndBy(kept), finalizer);
  lookAgain();
}

/** Nobody takes this value; `kept` is on its way to somebody. */
export function discard(value: Value, kept: Value = null): void {
  if (isHolder(value) && watching()) replaced([value], kept);
}

/** A loop goes through something that it alone may hold; false if that refers to nothing. */
export function hold(frame: Frame, items: Value, steps?: () => unknown): boolean {
  if (items instanceof PyRange) return false;
  const made = steps && vm.open.hides ? vm.open.show(steps) : undefined;
  const held = (made as Value | undefined) ?? items;
  if (frame.held === null) frame.held = [held];
  else frame.held.push(held);
  return true;
}

/** It is done with it. What the frame returns is on its way to the caller. */
export function letGo(frame: Frame, isHeld: boolean): void {
  const items = isHeld ? frame.held?.pop() : null;
  if (!watching()) return;
  if (isSearched(frame)) releaseLost([items], frame.returned);
  else replaced([items], frame.returned);
}

/** The same for a loop that cannot pause: there are many, so only what it went through is looked at. */
export function letGoOf(frame: Frame): void {
  const items = frame.held?.pop();
  if (!watching()) return;
  // An iterator that has come to its end has let go already of what it went through.
  const isOver = items instanceof PyIterator && !isOfLibrary(frame);
  if (vm.weak.size > 0 && isOver) releaseLost([], frame.returned);
  else replaced([items], frame.returned);
}

/** Whether all is looked through for what is lost where something ends: a library's held little, and there are many. */
function isSearched(frame: Frame): boolean {
  return vm.weak.size > 0 || !isOfLibrary(frame);
}

function isOfLibrary({code}: Frame): boolean {
  return code.places.source.library;
}

/** A loop or an expression is left by an exception, which may hold these last things that the frame held for it. */
export function letGoFailed(frame: Frame, thrown: unknown, count = 1): void {
  if (count > 0) lostTo(frame, thrown, frame.held?.splice(-count) ?? []);
}

/** The same of what lay with an operation that failed. */
export function lostTo(frame: Frame, thrown: unknown, items: readonly Value[]): void {
  if (items.length === 0 || !(thrown instanceof PyException && watching())) return;
  // The call that it flew out of is over.
  vm.frame = frame;
  replaced(items.toReversed(), thrown);
}

/** An error has come out of expressions: coroutines that only these held are gone, but for those that its traceback holds. */
export function flownOut(frame: Frame, raised: PyException): void {
  frame.stack?.splice(0);
  if (vm.unawaited.size === 0 || !watching()) return;
  const {frame: current} = vm;
  vm.frame = frame;
  releaseLost([], raised);
  vm.frame = current;
}

/** Generators that nobody but this call has used lately, between two of its statements. */
function closeIdle(frame: Frame | null): void {
  const near = nearTo(frame);
  const idle = vm.open.idle(frame, inProgress).filter(each => !near.has(each));
  closeUnheld(idle, []);
}

/** What a call holds itself, and what the managers do whose `with` it is in: that is most often the answer. */
function nearTo(frame: Frame | null): ReadonlySet<unknown> {
  const held: readonly unknown[] = frame?.held ?? [];
  const within = held.filter(isHolder).flatMap(each => referents(each));
  return new Set([...held, ...within, ...(frame?.locals ?? []), ...(frame?.names?.values() ?? [])]);
}

/** Closes those of the idle generators that nobody holds; `kept` is held besides. */
export function closeUnheld(idle: readonly object[], kept: readonly unknown[]): void {
  if (idle.length === 0 || isLater()) return;
  const live = reachable([...roots(), ...kept]) ?? new Set();
  const lost = idle.filter(each => !live.has(each));
  if (lost.length > 0) release([], reachable(lost) ?? new Set(), live, finalizer);
}

/** The calls that have not ended, of threads that wait, too. */
export function inProgress(): ReadonlySet<Frame> {
  const frames = new Set<Frame>();
  for (const top of [vm.frame, vm.below, vm.outer?.below ?? null, ...vm.paused]) {
    for (let frame = top; frame !== null && !frames.has(frame); frame = frame.back)
      frames.add(frame);
  }
  return frames;
}

/** Which of these somebody holds, be it only a circle of references. */
export function stillHeld(values: readonly object[]): readonly object[] {
  releaseLost();
  const live = reachable(roots()) ?? new Set();
  return values.filter(value => live.has(value));
}

/** What is lost, or held by nothing but a circle; circles lead through a future that failed. */
function releaseLost(dropped: readonly unknown[] = [], kept: Value = null): void {
  if (isLater()) return;
  wakeWriters();
  const {unretrieved, orphans, writers, failed} = vm.machine;
  const watched = [
    ...unretrieved,
    ...orphans,
    ...writers.awake,
    ...vm.unawaited,
    ...vm.unclosed,
    ...failed,
    ...vm.circling,
    ...vm.weak.targets(),
    ...vm.open.idle(vm.frame, inProgress),
    ...[...vm.asyncgens].filter(canBeDropped),
  ];
  if (vm.weak.size === 0 && areStillHeld(watched)) return;
  // Beside weak references nobody asks who holds what before something is lost, and it takes as long again to note it.
  const live = vm.weak.size > 0 ? alive(kept) : aliveAndBy(kept);
  const lost = watched.filter(each => !live.has(each));
  const {known} = vm.weak;
  if (vm.weak.size > 0) vm.weak.known = live;
  if (lost.length === 0) return;
  if (vm.weak.size > 0) aliveAndBy(kept);
  // What could be reached a while ago, and cannot now, may hold what is lost in a circle.
  const gone = [...known].filter(each => !live.has(each));
  release([], reachable([...dropped, ...gone, ...lost]) ?? new Set(), live, finalizer);
  for (const each of lost) {
    failed.forget(each);
    vm.circling.delete(each);
  }
  lookAgain();
}

/** How what is watched ends. */
export const finalizer: Finalizer = {
  speaks: value => vm.weak.finalizable.has(value),
  lastWords,
  frames: value => (vm.open.has(value) ? (referents(value) as readonly object[]) : []),
  finalize,
};

function finalize(value: object, isHeld: (other: object) => boolean): boolean {
  if (isAsyncgen(value)) return value.dropped();
  if (value instanceof Future || value instanceof StreamWriter) value.finalize();
  if (isUnclosed(value)) tellUnclosed(value);
  weaklyFreed(value, isHeld);
  if (vm.unawaited.has(value)) warnNeverAwaited([value]);
  if (vm.open.has(value)) closeOpen(value);
  return false;
}
