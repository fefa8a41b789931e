import {PyDict} from '../objects/dict.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {vm} from '../run/vm.ts';

/**
 * Whether the call that runs now holds this, or what it holds does: then it is not lost, and there is no need to go through
 * all there is. False says nothing. `kept` is on its way to somebody.
 */
export function isNearby(value: object, kept: Value): boolean {
  if (value === kept || holds(kept, value)) return true;
  const {frame} = vm;
  if (frame === null) return false;
  const {locals, names, stack, held} = frame;
  for (const values of [locals, stack, held, names?.values()]) {
    for (const each of values ?? []) if (each === value || holds(each, value)) return true;
  }
  return false;
}

/** Whether one object holds the other itself, in what most do. What came last is asked for most often. */
function holds(holder: Value | undefined, value: object): boolean {
  if (!(holder instanceof PyObject)) return false;
  if (isAmong(holder.attrs?.values() ?? [], value)) return true;
  if (holder instanceof PyList || holder instanceof PyTuple) {
    return holder.items.lastIndexOf(value) >= 0;
  }
  if (!(holder instanceof PyDict)) return false;
  for (const entry of holder.entries())
    if (entry.value === value || entry.key === value) return true;
  return false;
}

function isAmong(values: Iterable<Value>, value: object): boolean {
  for (const each of values) if (each === value) return true;
  return false;
}
