import {discard, lostTo} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';
import {type Completion, NEXT, RETURN, type Suspending} from './code.ts';

/** How a statement was left whose manager or `finally` comes next; what it returns waits meanwhile. */
interface Left {
  readonly completion: Completion;
  readonly returned: Value;
}

/**
 * Leaves a manager or runs a `finally`, after the statement was left by `completion`. The result is how it is left in
 * the end: as before, unless `leave` goes elsewhere. What was to be returned is lost if `leave` fails.
 */
export function whileReturning(
  frame: Frame,
  completion: Completion,
  leave: () => Completion,
): Completion {
  const before = {completion, returned: frame.returned};
  let after: Completion;
  try {
    after = leave();
  } catch (thrown) {
    throw lost(frame, thrown, before);
  }
  return inTheEnd(frame, before, after);
}

/** The same for what may suspend. */
export function* suspendingWhileReturning(
  frame: Frame,
  completion: Completion,
  leave: Suspending<Completion>,
): Suspending<Completion> {
  const before = {completion, returned: frame.returned};
  let after: Completion;
  try {
    after = yield* leave;
  } catch (thrown) {
    throw lost(frame, thrown, before);
  }
  return inTheEnd(frame, before, after);
}

function inTheEnd(frame: Frame, before: Left, after: Completion): Completion {
  if (after === NEXT) {
    frame.returned = before.returned;
    return before.completion;
  }
  if (after !== RETURN) frame.returned = null;
  discard(before.returned, frame.returned);
  return after;
}

function lost(frame: Frame, thrown: unknown, {returned}: Left): unknown {
  frame.returned = null;
  lostTo(frame, thrown, [returned]);
  return thrown;
}
