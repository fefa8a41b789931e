import type {Value} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';
import type {Apply, Compiled, CompiledExpr} from './code.ts';

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

export function liftAll(
  operands: readonly CompiledExpr[],
  apply: Apply<Value[], Value>,
): CompiledExpr {
  const plain = operands.filter(operand => !operand.suspends).map(operand => operand.run);
  if (plain.length === operands.length) {
    const runs = plain as ((frame: Frame) => Value)[];
    const count = runs.length;
    return {
      suspends: false,
      run: frame => {
        const values: Value[] = new Array(count);
        for (let index = 0; index < count; index++) {
          values[index] = (runs[index] as (frame: Frame) => Value)(frame);
        }
        return apply(frame, values);
      },
    };
  }
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

export function constant(value: Value): CompiledExpr {
  return {suspends: false, run: () => value};
}
