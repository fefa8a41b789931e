import {discard, lostTo} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';
import {type Completion, RETURN, type Suspending} from './code.ts';

/** What is returned waits while a manager is left or a `finally` runs. It is lost if that fails. */
export function whileReturning<T>(frame: Frame, leave: () => T): T {
  const {returned} = frame;
  try {
    return leave();
  } catch (thrown) {
    throw lost(frame, thrown, returned);
  }
}

/** The same for what may suspend. */
export function* suspendingWhileReturning<T>(frame: Frame, leave: Suspending<T>): Suspending<T> {
  const {returned} = frame;
  try {
    return yield* leave;
  } catch (thrown) {
    throw lost(frame, thrown, returned);
  }
}

/** The `finally` leaves in another way: with a value of its own, or to go on in a loop. */
export function overridden(frame: Frame, left: Completion, returned: Value): Completion {
  if (left !== RETURN) frame.returned = null;
  discard(returned, frame.returned);
  return left;
}

function lost(frame: Frame, thrown: unknown, returned: Value): unknown {
  frame.returned = null;
  lostTo(frame, thrown, [returned]);
  return thrown;
}
