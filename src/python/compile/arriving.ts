import {caught} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';

/** An exception on its way through a frame, which from now on runs again. */
export function arrived(thrown: unknown, frame: Frame): PyException {
  const error = caught(thrown, frame);
  vm.frame = frame;
  frame.inner = null;
  return error;
}

/** Goes on with an error that this frame has already been noted for. */
export function again(error: PyException, frame: Frame): PyException {
  error.seenIn = frame;
  return error;
}
