import {raisedWhile} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {vm} from '../run/vm.ts';

/** An error on its way up keeps alive what it will show, and is being handled, whatever runs meanwhile. */
export function holding(error: PyException, run: () => void): void {
  const letGo = held(error);
  try {
    run();
  } catch (thrown) {
    throw raisedWhile(thrown, error);
  } finally {
    letGo();
  }
}

/** `Handle._run` keeps both in a variable, to which the error's traceback leads back: they stay until a collection. */
export function reporting(error: PyException, handle: object, run: () => void): void {
  try {
    holding(error, run);
  } finally {
    vm.cyclic.add(error).add(handle);
  }
}

/** The same for what pauses. */
export function* holdingInThread<T>(
  error: PyException,
  run: Generator<T, void, null>,
): Generator<T, void, null> {
  const letGo = held(error);
  try {
    yield* run;
  } catch (thrown) {
    throw raisedWhile(thrown, error);
  } finally {
    letGo();
  }
}

function held(error: PyException): () => void {
  const {frame} = vm;
  const outer = frame?.handling ?? null;
  if (frame !== null) frame.handling = error;
  vm.cyclic.add(error);
  return () => {
    vm.cyclic.delete(error);
    if (frame !== null) frame.handling = outer;
  };
}
