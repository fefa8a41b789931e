import {PyException} from '../objects/exceptions.ts';
import {addNote} from '../objects/notes.ts';
import type {PyType} from '../objects/types.ts';

/** What is raised within says what was being pickled, as 3.14 does: from the inside out. */
export function noting<T>(what: string, pickle: () => T): T {
  try {
    return pickle();
  } catch (thrown) {
    if (thrown instanceof PyException) addNote(thrown, `when serializing ${what}`);
    throw thrown;
  }
}

/** The name of a class in such a note. */
export function notedName({module, qualname}: PyType): string {
  return ['builtins', '__main__'].includes(module) ? qualname : `${module}.${qualname}`;
}
