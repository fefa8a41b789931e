import type {PyException, Traceback} from './exceptions.ts';
import {PyObject, tracebackType} from './types.ts';

/** `error.__traceback__`. */
export class PyTraceback extends PyObject {
  public readonly entry: Traceback;

  public constructor(entry: Traceback) {
    super(tracebackType);
    this.entry = entry;
  }
}

/** None, as long as the error was not raised. */
export function tracebackObject(error: PyException): PyTraceback | null {
  return error.traceback === null ? null : new PyTraceback(error.traceback);
}
