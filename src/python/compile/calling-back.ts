import type {Value} from '../objects/types.ts';
import {PyFloat} from '../objects/values.ts';
import type {Frame} from '../run/frames.ts';
import {hasOperatorMethods} from '../run/operator-methods.ts';
import {replaying} from '../run/replays.ts';
import {vm} from '../run/vm.ts';
import type {Apply, CompiledExpr, Suspending} from './code.ts';
import type {Context} from './context.ts';
import {evaluate} from './expressions.ts';
import {lift1, lift2} from './lift.ts';

/** Whether what is compiled runs in a thread, and its program has such methods: they may wait. */
export function callsBack({pauses, source}: Context): boolean {
  return pauses && hasOperatorMethods(source);
}

/** An operation on these values, which may call methods of theirs. */
export function* calling<T>(frame: Frame, on: readonly Value[], operation: () => T): Suspending<T> {
  if (on.every(isPlain)) return operation();
  const result = yield* replaying(operation);
  vm.frame = frame;
  return result;
}

function isPlain(value: Value): boolean {
  return value === null || typeof value !== 'object' || value instanceof PyFloat;
}

/** `lift1` for what may call back. */
export function operation1(
  context: Context,
  a: CompiledExpr,
  apply: Apply<Value, Value>,
): CompiledExpr {
  if (!callsBack(context)) return lift1(a, apply);
  return {
    suspends: true,
    *run(frame) {
      const value = yield* evaluate(a, frame);
      return yield* calling(frame, [value], () => apply(frame, value));
    },
  };
}

/** `lift2` for what may call back. */
export function operation2(
  context: Context,
  a: CompiledExpr,
  b: CompiledExpr,
  apply: (frame: Frame, a: Value, b: Value) => Value,
): CompiledExpr {
  if (!callsBack(context)) return lift2(a, b, apply);
  return {
    suspends: true,
    *run(frame) {
      const left = yield* evaluate(a, frame);
      const right = yield* evaluate(b, frame);
      return yield* calling(frame, [left, right], () => apply(frame, left, right));
    },
  };
}
