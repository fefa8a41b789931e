import {PyObject, type Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {vm} from '../run/vm.ts';

/** Whether it has a connection that nobody has closed. */
export function isUnclosed(value: object): value is PyObject {
  return value instanceof PyObject && vm.unclosed.has(value);
}

/** Nobody can close it any more: it says so, once. What it says is no step of the program. */
export function tellUnclosed(value: PyObject): void {
  vm.unclosed.delete(value);
  const {frame} = vm;
  try {
    call(value.cls.lookup('_lost') as Value, [value]);
  } finally {
    vm.frame = frame;
  }
}
