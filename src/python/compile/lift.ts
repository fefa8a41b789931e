import type {Value} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';
import type {Apply, Compiled, CompiledExpr, Suspending} from './code.ts';

/** Code that works on the value of another. */
export function lift1<T, U>(a: Compiled<T>, apply: Apply<T, U>): Compiled<U> {
  if (!a.suspends) {
    const {run} = a;
    return {suspends: false, run: frame => apply(frame, run(frame))};
  }
  if (a.lift !== undefined) return a.lift(apply);
  const {run} = a;
  return {
    suspends: true,
    *run(frame) {
      return apply(frame, yield* run(frame));
    },
  };
}

/** The same of two operands. */
export function lift2(
  a: CompiledExpr,
  b: CompiledExpr,
  apply: (frame: Frame, a: Value, b: Value) => Value,
): CompiledExpr {
  if (!a.suspends && !b.suspends) {
    const [first, second] = [a.run, b.run];
    return {suspends: false, run: frame => apply(frame, first(frame), second(frame))};
  }
  return {
    suspends: true,
    *run(frame) {
      const left = a.suspends ? yield* a.run(frame) : a.run(frame);
      const right = b.suspends ? yield* b.run(frame) : b.run(frame);
      return apply(frame, left, right);
    },
  };
}

/** An expression of several operands, evaluated from left to right. It can suspend if one of them can. */
export function liftAll(
  operands: readonly CompiledExpr[],
  apply: Apply<Value[], Value>,
): CompiledExpr {
  const runs = plainRuns(operands);
  if (runs !== null) return {suspends: false, run: frame => apply(frame, valuesOf(frame, runs))};
  return {
    suspends: true,
    *run(frame) {
      const values: Value[] = [];
      for (const operand of operands) {
        values.push(operand.suspends ? yield* operand.run(frame) : operand.run(frame));
      }
      return apply(frame, values);
    },
  };
}

type Run = (frame: Frame) => Value;

/** How to run them all, if none of them suspends. */
export function plainRuns(operands: readonly CompiledExpr[]): readonly Run[] | null {
  const runs = operands.filter(operand => !operand.suspends).map(operand => operand.run as Run);
  return runs.length === operands.length ? runs : null;
}

/** Their values, behind `first` if there is one. */
export function valuesOf(frame: Frame, runs: readonly Run[], first?: Value): Value[] {
  const offset = first === undefined ? 0 : 1;
  const values: Value[] = new Array(offset + runs.length);
  if (first !== undefined) values[0] = first;
  for (let index = 0; index < runs.length; index++) {
    values[offset + index] = (runs[index] as Run)(frame);
  }
  return values;
}

export function constant(value: Value): CompiledExpr {
  return {suspends: false, run: () => value};
}

/** Code that pauses, from what makes its generator: with `apply` done to its value at the end. */
export function lifting<T>(
  make: <U>(apply: Apply<T, U>) => (frame: Frame) => Suspending<U>,
): Compiled<T> {
  const lifted = <U>(apply: Apply<T, U>): Compiled<U> => ({
    suspends: true,
    run: make(apply),
    lift: next => lifted((frame, value) => next(frame, apply(frame, value))),
  });
  return lifted((_frame, value) => value);
}
