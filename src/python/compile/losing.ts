import {lostTo} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import type {Expr} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import type {Apply} from './code.ts';

/** `use(value)`: if that fails, the value goes, unless somebody else holds it. */
export function losing<T>(frame: Frame, value: Value, use: (value: Value) => T): T {
  try {
    return use(value);
  } catch (thrown) {
    lostTo(frame, thrown, [value]);
    throw thrown;
  }
}

/** Whether its value may be nobody's but the expression's: what a call makes, or what was waited for. */
export function isFresh(node: Expr): boolean {
  return node.type === 'Call' || node.type === 'Await';
}

/** An operation on one operand, which goes if that fails and it is nobody else's. */
export function losing1(node: Expr, apply: Apply<Value, Value>): Apply<Value, Value> {
  if (!isFresh(node)) return apply;
  return (frame, operand) => {
    try {
      return apply(frame, operand);
    } catch (thrown) {
      lostTo(frame, thrown, [operand]);
      throw thrown;
    }
  };
}

type Apply2 = (frame: Frame, a: Value, b: Value) => Value;

/** The same on two. These run at each operation: neither makes an array of its operands before one has failed. */
export function losing2(nodes: readonly Expr[], apply: Apply2): Apply2 {
  if (!nodes.some(isFresh)) return apply;
  return (frame, a, b) => {
    try {
      return apply(frame, a, b);
    } catch (thrown) {
      lostTo(frame, thrown, [a, b]);
      throw thrown;
    }
  };
}
