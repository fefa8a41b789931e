import {PyFunction, PyMethod, PyNative} from '../objects/functions.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {vm} from '../run/vm.ts';

/**
 * Whether anybody has stored a reference, or let go of one, since somebody began to ask: only in a program that has a
 * `__del__`, where last words that did neither need not be looked through. What is not known to do neither counts.
 */
export function touch(): void {
  vm.weak.isTouched = true;
}

/** A variable or an attribute has another value; numbers and texts hold nothing. */
export function touchUnlessPlain(...values: readonly Value[]): void {
  if (values.some(value => typeof value === 'object')) touch();
}

/** Built-in functions and classes that keep nothing of what they are given; what they call of the program's tells itself. */
const QUIET = new Set(
  'abs bool float format hash id int isinstance len monotonic perf_counter print repr round str time type'.split(
    ' ',
  ),
);

/** Something is about to be called; code of the program tells itself what it does. */
export function touchedBy(callable: Value, args: readonly Value[]): void {
  const func = callable instanceof PyMethod ? callable.func : callable;
  if (func instanceof PyFunction && func.code.kind === 'function') return;
  if ((func instanceof PyNative || (func instanceof PyType && func.native)) && isQuiet(func.name)) {
    return;
  }
  if (!isAppending(callable)) touch();
  else touchUnlessPlain(...args);
}

function isQuiet(name: string): boolean {
  return QUIET.has(name);
}

function isAppending(callable: Value): boolean {
  if (!(callable instanceof PyMethod && callable.self instanceof PyList)) return false;
  return callable.func instanceof PyNative && callable.func.name === 'append';
}
