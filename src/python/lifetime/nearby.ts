import {PyDict} from '../objects/dict.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import type {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';

/**
 * Whether the call that runs now holds this, or what it holds does: then it is not lost, and there is no need to go through
 * all there is. False says nothing. `kept` is on its way to somebody.
 */
export function isNearby(value: object, kept: Value): boolean {
  return value === kept || holds(kept, value) || isHeldBy(vm.frame, value, holds);
}

/** The same of what a variable stands for, or an attribute of that, which is told faster. */
export function isNamed(value: object, kept: Value): boolean {
  return value === kept || isHeldBy(vm.frame, value, hasAttribute);
}

function isHeldBy(
  frame: Frame | null,
  value: object,
  byOne: (holder: Value | undefined, value: object) => boolean,
): boolean {
  if (frame === null) return false;
  const {locals, names, stack, held} = frame;
  for (const values of [locals, stack, held, names?.values()]) {
    for (const each of values ?? []) if (each === value || byOne(each, value)) return true;
  }
  return false;
}

/** Whether one object holds the other itself, in what most do. What came last is asked for most often. */
function holds(holder: Value | undefined, value: object): boolean {
  if (hasAttribute(holder, value)) return true;
  if (holder instanceof PyList || holder instanceof PyTuple) {
    return holder.items.lastIndexOf(value) >= 0;
  }
  if (!(holder instanceof PyDict)) return false;
  for (const entry of holder.entries())
    if (entry.value === value || entry.key === value) return true;
  return false;
}

function hasAttribute(holder: Value | undefined, value: object): boolean {
  return holder instanceof PyObject && isAmong(holder.attrs?.values() ?? [], value);
}

function isAmong(values: Iterable<Value>, value: object): boolean {
  for (const each of values) if (each === value) return true;
  return false;
}
