import type {Value} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import {
  closeUnheld,
  finalizer,
  inProgress,
  isLater,
  lookAgain,
  MOST_DROPPED,
  mostDropped,
  watching,
} from './lifetimes.ts';
import {isNearby} from './nearby.ts';
import {reachable, roots} from './reachable.ts';
import {isHolder} from './referents.ts';
import {release} from './release.ts';
import {isWatched} from './watched.ts';

/** A call has ended without an exception: its local variables are let go. */
export function frameLeft(frame: Frame, result: Value, hasItsArguments = false): void {
  if (!watching()) return;
  const holds = frame.locals.some(value => typeof value === 'object');
  if (holds && (!hasOnlyOpen() || dropsOpen(frame, result, hasItsArguments))) {
    localsLeft(frame, result, hasItsArguments);
  }
  if (vm.open.size > 0) usedIn(frame, result, hasItsArguments);
}

function localsLeft(frame: Frame, result: Value, hasItsArguments: boolean): void {
  if (isLater()) return;
  const {frame: current} = vm;
  vm.frame = frame.back;
  if (letsGo(frame, result, hasItsArguments)) {
    letGoOfAll(frame, [result, ...(hasItsArguments ? [] : passed(frame))]);
  }
  vm.frame = current;
  lookAgain();
}

function letGoOfAll(frame: Frame, kept: readonly unknown[]): void {
  const dropped = reachable([frame], hasOnlyOpen() ? Infinity : mostDropped());
  if (dropped === null) return;
  // Most often the caller has all of it, or gets it: to go through all there is would take a thousand times as long.
  const watched = [...dropped].filter(isWatched);
  if (watched.every(each => kept.some(by => isNearby(each, by as Value)))) return;
  const holders = new Map<object, object | null>();
  const live = reachable([...roots(), ...kept], Infinity, holders) ?? dropped;
  vm.holders = holders;
  release([frame], dropped, live, finalizer);
}

/** Whether it held anything that neither its caller has nor gets, and whose end would be noticed. */
function letsGo(frame: Frame, result: Value, hasItsArguments: boolean): boolean {
  const own = ownOf(frame, result, hasItsArguments).filter(each => !isNearby(each, result));
  return [...(reachable(own, mostDropped()) ?? [])].some(isWatched);
}

/** Whether generators are all that is watched: many calls run beside them, so it is worth it to look at less. */
export function hasOnlyOpen(): boolean {
  const {weak, unawaited, unclosed, machine} = vm;
  const {unretrieved, orphans, writers} = machine;
  const ofTasks = unawaited.size + unretrieved.size + orphans.size;
  return weak.size + ofTasks + writers.size + unclosed.size === 0;
}

function dropsOpen(frame: Frame, result: Value, hasItsArguments: boolean): boolean {
  const own = ownOf(frame, result, hasItsArguments);
  return own.length > 0 && [...(reachable(own, MOST_DROPPED) ?? [])].some(isWatched);
}

/** What it held that neither its caller has nor gets. */
function ownOf(frame: Frame, result: Value, hasItsArguments: boolean): readonly object[] {
  const kept = new Set<unknown>([result, ...(hasItsArguments ? [] : passed(frame))]);
  for (const value of frame.back?.locals ?? []) kept.add(value);
  for (const value of frame.back?.names?.values() ?? []) kept.add(value);
  const held: readonly unknown[] = [...frame.locals, ...(frame.held ?? [])];
  return held.filter(isHolder).filter(each => !kept.has(each));
}

/** Whoever called a function may still hold what it passed; a coroutine has its arguments to itself. */
function passed({code, locals}: Frame): readonly unknown[] {
  if (code.kind !== 'function') return [];
  const own = locals.slice(0, code.params.names.length);
  // Whoever called it has the function, too.
  return vm.open.size > 0 ? [...own, ...code.free.map(slot => locals[slot])] : own;
}

/** A call has ended: what it was going through, and nobody holds, is closed. */
function usedIn(frame: Frame, result: Value, hasItsArguments: boolean): void {
  const {frame: current} = vm;
  vm.frame = frame.back;
  const used = vm.open.idle(frame, inProgress).filter(each => each !== (result as unknown));
  closeUnheld(used, [result, ...(hasItsArguments ? [] : passed(frame))]);
  vm.frame = current;
}
