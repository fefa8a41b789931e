import type {Traceback} from '../../objects/exceptions.ts';
import {native} from '../../objects/natives.ts';
import {PyTraceback, tracebackObject} from '../../objects/traceback-objects.ts';
import {vm} from '../../run/vm.ts';

/** Whether a warning of this stacklevel is about a call of the program: about those of `unittest` itself nothing is told. */
export const IS_OF_PROGRAM = native('_is_of_program', 'stacklevel', stacklevel => {
  let frame = vm.frame;
  for (let level = 1; level < Number(stacklevel) && frame !== null; level++) frame = frame.back;
  return frame !== null && !frame.code.places.source.library;
});

/** A traceback from the first call of the program on, up to the assertion if it was one; None if nothing is left. */
export const CLEANED = native('_cleaned', 'tb, is_failure', (tb, isFailure) => {
  let entry = tb instanceof PyTraceback ? tb.entry : null;
  while (entry !== null && isOfUnittest(entry)) entry = entry.next;
  return tracebackObject(isFailure === true ? untilUnittest(entry) : entry);
});

function untilUnittest(entry: Traceback | null): Traceback | null {
  if (entry === null || isOfUnittest(entry)) return null;
  return {...entry, next: untilUnittest(entry.next)};
}

/** As unittest knows its own modules, and a program may mark others: by a name in them. */
function isOfUnittest(entry: Traceback): boolean {
  return entry.frame.globals.has('__unittest');
}
