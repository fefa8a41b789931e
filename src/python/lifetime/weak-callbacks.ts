import {PyException} from '../objects/exceptions.ts';
import type {PyWeakRef} from '../objects/weak-references.ts';
import {call} from '../run/calls.ts';
import {warnIgnored} from '../run/unraisable.ts';
import {vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';

/** An object is freed: its weak references are dead, and those that somebody still holds say so, the youngest first. */
export function weaklyFreed(target: object, isHeld: (value: object) => boolean): void {
  if (!vm.weak.has(target)) return;
  callBack(vm.weak.clear(target).filter(isHeld).toReversed());
}

/** A collection frees all of its garbage before it calls anybody. */
export function weaklyCollected(live: ReadonlySet<object>): void {
  const doomed = [...vm.weak.targets()].filter(target => !live.has(target));
  const dead = doomed.map(target => vm.weak.clear(target).toReversed());
  callBack(dead.flat().filter(each => live.has(each)));
}

function callBack(references: readonly PyWeakRef[]): void {
  const told = references.filter(each => each.callback !== null);
  if (told.length === 0) return;
  const outer = vm.weak.isCalling;
  vm.weak.isCalling = true;
  for (const each of told) tell(each);
  vm.weak.isCalling = outer;
}

function tell(reference: PyWeakRef): void {
  const {frame} = vm;
  try {
    call(reference.callback, [reference]);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    warnIgnored(`while calling weakref callback ${repr(reference.callback)}`, thrown);
  } finally {
    vm.frame = frame;
  }
}
