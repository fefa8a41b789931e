import type {Frame} from '../run/frames.ts';
import {type CompiledStmt, NEXT, type Suspending} from './code.ts';

/** A statement that does this, and after which the next one follows. */
export function doing(run: (frame: Frame) => void): CompiledStmt {
  return {
    suspends: false,
    run: frame => {
      run(frame);
      return NEXT;
    },
  };
}

/** The same of what may suspend. */
export function suspending(run: (frame: Frame) => Suspending<void>): CompiledStmt {
  return {
    suspends: true,
    *run(frame) {
      yield* run(frame);
      return NEXT;
    },
  };
}
