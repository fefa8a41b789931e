import type {Value} from '../objects/types.ts';
import {binary, unary} from '../operations/arithmetic.ts';
import {computed} from '../operations/floats.ts';
import {isFloat} from '../operations/numbers.ts';
import {truth} from '../operations/truth.ts';
import type {ExprOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {operation1, operation2} from './calling-back.ts';
import type {CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {passing} from './counted.ts';
import {compileExpr} from './expressions.ts';
import {lift1} from './lift.ts';
import {losing1, losing2} from './losing.ts';
import {asking, holdingTwo} from './temporaries.ts';

export function binOp(context: Context, node: ExprOf<'BinOp'>): CompiledExpr {
  const at = context.place(node);
  const nodes = [node.left, node.right] as const;
  const [left, right] = holdingTwo(
    context,
    nodes,
    compileExpr(context, node.left),
    compileExpr(context, node.right),
  );
  return operation2(context, left, right, losing2(nodes, operator(node.op, at)));
}

type Operator = (frame: Frame, a: Value, b: Value) => Value;

/** The most frequent operators do small ints and floats themselves. */
function operator(op: string, at: number): Operator {
  const general: Operator = (frame, a, b) => {
    frame.at = at;
    return binary(op, a, b);
  };
  switch (op) {
    case '+':
      return (frame, a, b) => {
        if (typeof a === 'number' && typeof b === 'number') {
          const sum = a + b;
          if (Number.isSafeInteger(sum)) return sum;
        } else if (isFloat(a) && isFloat(b)) return computed(a.value + b.value);
        return general(frame, a, b);
      };
    case '-':
      return (frame, a, b) => {
        if (typeof a === 'number' && typeof b === 'number') {
          const difference = a - b;
          if (Number.isSafeInteger(difference)) return difference;
        } else if (isFloat(a) && isFloat(b)) return computed(a.value - b.value);
        return general(frame, a, b);
      };
    case '*':
      return (frame, a, b) => {
        if (typeof a === 'number' && typeof b === 'number') {
          const product = a * b;
          // No int is -0.
          if (Number.isSafeInteger(product)) return product + 0;
        } else if (isFloat(a) && isFloat(b)) return computed(a.value * b.value);
        return general(frame, a, b);
      };
    case '%':
      return (frame, a, b) => {
        if (typeof a === 'number' && typeof b === 'number' && a >= 0 && b > 0) return a % b;
        return general(frame, a, b);
      };
    default:
      return general;
  }
}

export function unaryOp(context: Context, node: ExprOf<'UnaryOp'>): CompiledExpr {
  const at = context.place(node);
  const operand = compileExpr(context, node.operand);
  const {op} = node;
  if (op === 'not') {
    const ask = asking(node.operand, (frame, value) => {
      frame.at = at;
      return !truth(value);
    });
    return lift1(operand, ask);
  }
  const apply = losing1(node.operand, (frame, value) => {
    frame.at = at;
    return unary(op, value);
  });
  return operation1(context, operand, apply);
}

export function boolOp(context: Context, node: ExprOf<'BoolOp'>): CompiledExpr {
  const wanted = node.op === 'or';
  const {whole} = context;
  const pass = passing(context);
  return node.values
    .map(value => compileExpr(whole, value))
    .reduce((left, right): CompiledExpr => {
      if (!left.suspends && !right.suspends) {
        return {
          suspends: false,
          run: frame => {
            const value = left.run(frame);
            if (truth(value) === wanted) return value;
            pass(value);
            return right.run(frame);
          },
        };
      }
      return {
        suspends: true,
        *run(frame) {
          const value = left.suspends ? yield* left.run(frame) : left.run(frame);
          if (truth(value) === wanted) return value;
          pass(value);
          return right.suspends ? yield* right.run(frame) : right.run(frame);
        },
      };
    });
}
