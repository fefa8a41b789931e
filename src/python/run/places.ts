import type {Place} from '../../model/host.ts';
import type {Value} from '../objects/types.ts';
import type {Frame} from './frames.ts';
import {frameWithin} from './suspendable.ts';
import {vm} from './vm.ts';

/** What the program is doing now; null outside the program. */
export function currentPlace(): Place | null {
  return placeFrom(vm.frame);
}

/** The same where a thread waits. */
export function placeFrom(innermost: Frame | null): Place | null {
  for (let frame = innermost; frame !== null; frame = frame.back) {
    if (frame.code.places.source.isProgram) return placeIn(frame);
  }
  return null;
}

/** Where a suspended value is paused, in the innermost of its frames that is the program's. */
export function placeOf(value: Value): Place | null {
  let place: Place | null = null;
  for (let frame = frameWithin(value); frame !== null; frame = frameWithin(frame.inner)) {
    if (frame.code.places.source.isProgram) place = placeIn(frame);
  }
  return place;
}

function placeIn({code, at}: Frame): Place {
  const {source, lines, spans} = code.places;
  const line = lines[at] || code.firstLine;
  const from = spans[at]?.from ?? 0;
  // A `def` has a line, and no span of its own.
  return {line, column: source.line(from) === line ? source.column(from) + 1 : 1};
}
