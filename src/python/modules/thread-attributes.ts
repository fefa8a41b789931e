import {NativeProperty} from '../objects/descriptors.ts';
import {error} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {PyObject, PyType, Value} from '../objects/types.ts';
import {truth} from '../operations/truth.ts';
import {str} from '../text/str.ts';

/** The name of a thread, and whether it is a daemon: neither is there before `Thread.__init__` has run. */

export const attribute = (of: PyObject, name: string): Value => of.attrs?.get(name) ?? null;

export const isDaemon = (of: PyObject): boolean => attribute(of, 'daemon') === true;

const isMade = (of: PyObject): boolean => of.attrs?.has('name') === true;

/** What `assert self._initialized` raises. */
function notMade(text = 'Thread.__init__() not called'): PyException {
  return error('AssertionError', text);
}

export function assertMade(of: PyObject, text?: string): void {
  if (!isMade(of)) throw notMade(text);
}

/** Raises RuntimeError where a class of the program has forgotten to call this `__init__`. */
export function checkMade(of: PyObject, text = 'Thread.__init__() not called'): void {
  if (!isMade(of)) throw error('RuntimeError', text);
}

/** Raises RuntimeError once it has begun: only before that does it matter. */
export function setDaemon(of: PyObject, daemon: boolean): void {
  checkMade(of);
  if (attribute(of, 'ident') !== null)
    throw error('RuntimeError', 'cannot set daemon status of active thread');
  of.attrs?.set('daemon', daemon);
}

export function setName(of: PyObject, name: Value): void {
  assertMade(of);
  of.attrs?.set('name', str(name));
}

export function defineAttributes(cls: PyType): void {
  const made = (self: Value) => {
    assertMade(self as PyObject);
    return self as PyObject;
  };
  cls.dict.set(
    'daemon',
    new NativeProperty(
      self => isDaemon(made(self)),
      (self, value) => setDaemon(self as PyObject, truth(value)),
    ),
  );
  cls.dict.set(
    'name',
    new NativeProperty(
      self => attribute(made(self), 'name'),
      (self, value) => setName(self as PyObject, value),
    ),
  );
}
