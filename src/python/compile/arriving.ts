import {letGoOfLingering} from '../lifetime/closing-generators.ts';
import {flownOut} from '../lifetime/lifetimes.ts';
import {caught} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import type {Suspending} from './code.ts';

/** An exception on its way through a frame, which from now on runs again. */
export function arrived(thrown: unknown, frame: Frame): PyException {
  const error = caught(thrown, frame);
  vm.frame = frame;
  frame.inner = null;
  letGoOfLingering(error);
  flownOut(frame, error);
  return error;
}

/** Goes on with an error that this frame has already been noted for. */
export function again(error: PyException, frame: Frame): PyException {
  error.seenIn = frame;
  return error;
}

/** What is done on account of an error. What goes wrong there came out of that error, and is told so before it is forgotten. */
export function whileHandling<T>(frame: Frame, error: PyException, run: () => T): T {
  const outer = frame.handling;
  frame.handling = error;
  try {
    return run();
  } catch (thrown) {
    throw caught(thrown, frame);
  } finally {
    frame.handling = outer;
  }
}

/** The same, of what may pause. */
export function* pausingWhileHandling<T>(
  frame: Frame,
  error: PyException,
  run: Suspending<T>,
): Suspending<T> {
  const outer = frame.handling;
  frame.handling = error;
  try {
    return yield* run;
  } catch (thrown) {
    throw caught(thrown, frame);
  } finally {
    frame.handling = outer;
  }
}
