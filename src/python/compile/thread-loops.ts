import {hold, letGo} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';
import {mayWait, type PausingStep, pausingSteps} from '../run/pausing-iteration.ts';
import {charge, vm} from '../run/vm.ts';
import {BREAK, type CompiledExpr, type Completion, NEXT, RETURN, type Suspending} from './code.ts';
import {evaluate} from './expressions.ts';
import {type ForCode, pausingFor} from './pausing-loops.ts';

/** A loop in a thread: what it goes through may wait. */
export function* threadFor<T>(
  code: ForCode<T>,
  frame: Frame,
  iterable: CompiledExpr,
): Suspending<T> {
  const source = yield* evaluate(iterable, frame);
  if (!mayWait(source)) return yield* pausingFor(code, frame, source);
  frame.at = code.at;
  const step = yield* pausingSteps(source);
  vm.frame = frame;
  return yield* held(frame, source, rounds(code, frame, step));
}

function* held<T>(frame: Frame, source: Value, run: Suspending<T>): Suspending<T> {
  hold(frame, source);
  let result: T;
  try {
    result = yield* run;
  } catch (thrown) {
    frame.held?.pop();
    throw thrown;
  }
  letGo(frame, true);
  return result;
}

function* rounds<T>(code: ForCode<T>, frame: Frame, step: PausingStep): Suspending<T> {
  const {at, steps, store, body, orelse, apply} = code;
  for (;;) {
    frame.at = at;
    const item = yield* step();
    vm.frame = frame;
    if (item === undefined) break;
    charge(steps);
    store(frame, item);
    const completion: Completion =
      body.plain === null ? body.end(frame, yield* body.begin(frame)) : body.plain(frame);
    if (completion === BREAK) return apply(frame, NEXT);
    if (completion === RETURN) return apply(frame, RETURN);
  }
  return apply(frame, orelse.suspends ? yield* orelse.run(frame) : orelse.run(frame));
}
