import {PyException} from '../objects/exceptions.ts';
import {PyNative} from '../objects/functions.ts';
import type {PyObject, Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {warnIgnored} from '../run/unraisable.ts';
import {vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';
import {touch} from './touching.ts';

/** Calls an object's `__del__`. */
export function lastWords(value: object): void {
  vm.weak.finalizing(value);
  const method = (value as PyObject).cls.lookup('__del__') as Value;
  const {frame} = vm;
  try {
    call(method, method instanceof PyNative && !method.method ? [] : [value as PyObject]);
  } catch (thrown) {
    // A traceback keeps the calls that it went through.
    touch();
    if (!(thrown instanceof PyException)) throw thrown;
    warnIgnored(`while calling deallocator ${repr(method)}`, thrown);
  } finally {
    vm.frame = frame;
  }
}
