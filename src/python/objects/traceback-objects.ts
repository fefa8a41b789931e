import type {Traceback} from './exceptions.ts';
import {PyObject, tracebackType} from './types.ts';

/** `error.__traceback__`. */
export class PyTraceback extends PyObject {
  public readonly entry: Traceback;

  public constructor(entry: Traceback) {
    super(tracebackType);
    this.entry = entry;
  }
}

/** The object of each entry that was asked for: asked for again, it is the same one. */
const objects = new WeakMap<Traceback, PyTraceback>();

/** None, as long as the error was not raised, and behind the last entry. */
export function tracebackObject(entry: Traceback | null): PyTraceback | null {
  if (entry === null) return null;
  const known = objects.get(entry) ?? new PyTraceback(entry);
  objects.set(entry, known);
  return known;
}
