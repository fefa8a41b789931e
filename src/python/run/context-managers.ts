import {typeError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {tracebackObject} from '../objects/traceback-objects.ts';
import {fullTypeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {special} from '../operations/special.ts';
import {call} from './calls.ts';

/** A context manager that has been entered. */
export interface Manager {
  readonly self: Value;
  /** What is called when it is left. */
  readonly exit: Value;
  /** What entering gave. */
  readonly entered: Value;
}

const PROTOCOLS = {
  sync: {
    enter: '__enter__',
    exit: '__exit__',
    name: 'context manager',
    other: '__aexit__',
    hint: " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?",
  },
  async: {
    enter: '__aenter__',
    exit: '__aexit__',
    name: 'asynchronous context manager',
    other: '__exit__',
    hint: " but it supports the context manager protocol. Did you mean to use 'with'?",
  },
} as const;

/** Calls the entering half; the leaving half is looked up before that. Throws TypeError if either is missing. */
export function enter(self: Value, kind: 'sync' | 'async'): Manager {
  const {enter: enterMethod, exit} = halves(self, kind);
  return {self, exit, entered: call(enterMethod, [self])};
}

/** The two halves of a context manager. Throws TypeError if either is missing. */
export function halves(self: Value, kind: 'sync' | 'async'): {enter: Value; exit: Value} {
  const protocol = PROTOCOLS[kind];
  const enterMethod = special(self, protocol.enter);
  const exit = special(self, protocol.exit);
  if (enterMethod === undefined || exit === undefined) {
    const missed = exit === undefined ? protocol.exit : protocol.enter;
    const hint = special(self, protocol.other) === undefined ? '' : protocol.hint;
    throw typeError(
      `'${fullTypeName(self)}' object does not support the ${protocol.name} protocol (missed ${missed} method)${hint}`,
    );
  }
  return {enter: enterMethod, exit};
}

/** Calls the leaving half. What it gives is true if it swallows the error. */
export function leave({self, exit}: Manager, error: PyException | null): Value {
  return call(exit, [self, ...raisedArguments(error)]);
}

/** What the leaving half is told of an error. */
export function raisedArguments(error: PyException | null): Value[] {
  return error === null ? [null, null, null] : [error.cls, error, tracebackObject(error.traceback)];
}
