import type {Value} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';
import type {CompiledStmt, Completion, Halves, Suspending} from './code.ts';

/** A statement as a block that can pause runs it: at once, or in two halves. */
export interface Step extends Halves<Completion> {
  /** Null for one that can pause. */
  readonly plain: ((frame: Frame) => Completion) | null;
}

export function step(code: CompiledStmt): Step {
  if (!code.suspends) return {plain: code.run, begin: neverPauses, end: completed};
  if (code.halves !== undefined) return {plain: null, ...code.halves};
  // A completion passes for a value on its way through.
  const begin = code.run as unknown as (frame: Frame) => Suspending<Value>;
  return {plain: null, begin, end: completed};
}

function completed(_frame: Frame, value: Value): Completion {
  return value as Completion;
}

function* neverPauses(): Suspending<Value> {
  yield* [];
  return null;
}
