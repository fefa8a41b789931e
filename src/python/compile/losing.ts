import {lostTo} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import type {Expr} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';

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

/** An operation on one or more operands, of which those that are nobody else's go if it fails. */
export function losingFresh<T extends readonly Value[]>(
  nodes: readonly Expr[],
  apply: (frame: Frame, ...operands: T) => Value,
): (frame: Frame, ...operands: T) => Value {
  if (!nodes.some(isFresh)) return apply;
  return (frame, ...operands) => {
    try {
      return apply(frame, ...operands);
    } catch (thrown) {
      lostTo(frame, thrown, operands);
      throw thrown;
    }
  };
}
