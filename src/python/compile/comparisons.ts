import {asked, called} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import {contains} from '../operations/containment.ts';
import {compareEqual, compareNotEqual, equals} from '../operations/equality.ts';
import {isSame} from '../operations/identity.ts';
import {isFloat} from '../operations/numbers.ts';
import {compareOrder} from '../operations/ordering.ts';
import {truth} from '../operations/truth.ts';
import type {Expr, ExprOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {calling, callsBack, operation2} from './calling-back.ts';
import type {CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {isFresh, losing2} from './losing.ts';
import {holdingTwo} from './temporaries.ts';

/** What `a == b`, `a is b` or the like gives. */
type Comparison = (a: Value, b: Value) => Value;

export function comparison(op: string): Comparison {
  switch (op) {
    case '==':
      return (a, b) => {
        if (typeof a === 'number' && typeof b === 'number') return a === b;
        return isPlain(a) && isPlain(b) ? equals(a, b) : compareEqual(a, b);
      };
    case '!=':
      return notEqual;
    case 'is':
      return isSame;
    case 'is not':
      return (a, b) => !isSame(a, b);
    case 'in':
      return (a, b) => contains(b, a);
    case 'not in':
      return (a, b) => !contains(b, a);
    case '<':
      return (a, b) => {
        const [x, y] = [simple(a), simple(b)];
        return x !== undefined && y !== undefined ? x < y : compareOrder('<', a, b);
      };
    case '<=':
      return (a, b) => {
        const [x, y] = [simple(a), simple(b)];
        return x !== undefined && y !== undefined ? x <= y : compareOrder('<=', a, b);
      };
    case '>':
      return (a, b) => {
        const [x, y] = [simple(a), simple(b)];
        return x !== undefined && y !== undefined ? x > y : compareOrder('>', a, b);
      };
    default:
      return (a, b) => {
        const [x, y] = [simple(a), simple(b)];
        return x !== undefined && y !== undefined ? x >= y : compareOrder('>=', a, b);
      };
  }
}

/** A small int or a float as JavaScript compares it. */
function simple(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  return isFloat(value) ? value.value : undefined;
}

function isPlain(value: Value): boolean {
  return value === null || typeof value !== 'object';
}

function notEqual(a: Value, b: Value): Value {
  return isPlain(a) && isPlain(b) ? !equals(a, b) : compareNotEqual(a, b);
}

export function compare(context: Context, node: ExprOf<'Compare'>): CompiledExpr {
  const at = context.place(node);
  const operands = [node.left, ...node.rights].map(part => compileExpr(context, part));
  const tests = node.ops.map((op, index) => lettingGo(comparison(op), node.rights[index]));
  const [first, second] = operands;
  const [test] = tests;
  const [right] = node.rights;
  if (tests.length === 1 && first && second && test && right) {
    const isMade = isFresh(node.left);
    const operands = holdingTwo(context, [node.left, right], first, second);
    const apply = losing2([node.left, right], (frame, a, b) => {
      frame.at = at;
      const answer = test(a, b);
      if (isMade) asked(a, answer);
      return answer;
    });
    return operation2(context, ...operands, apply);
  }
  return chain(context, operands, tests, at);
}

/** `1 in numbers()` leaves the generator where it found one. */
function lettingGo(test: Comparison, right: Expr | undefined): Comparison {
  if (right?.type !== 'Call' && right?.type !== 'Comprehension') return test;
  return (a, b) => {
    const answer = test(a, b);
    called([b], answer);
    return answer;
  };
}

/** `a < b < c`: each operand once, and no further than the first that fails. */
function chain(
  context: Context,
  operands: readonly CompiledExpr[],
  tests: readonly Comparison[],
  at: number,
): CompiledExpr {
  const isOpen = callsBack(context);
  if (!isOpen && operands.every(operand => !operand.suspends)) {
    const runs = operands.map(operand => operand.run as (frame: Frame) => Value);
    return {
      suspends: false,
      run: frame => {
        let left = (runs[0] as (frame: Frame) => Value)(frame);
        let answer: Value = true;
        for (const [index, test] of tests.entries()) {
          const right = (runs[index + 1] as (frame: Frame) => Value)(frame);
          frame.at = at;
          answer = test(left, right);
          if (index < tests.length - 1 && !truth(answer)) return answer;
          left = right;
        }
        return answer;
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      let left = yield* evaluate(operands[0] as CompiledExpr, frame);
      let answer: Value = true;
      for (const [index, test] of tests.entries()) {
        const right = yield* evaluate(operands[index + 1] as CompiledExpr, frame);
        frame.at = at;
        answer = isOpen
          ? yield* calling(frame, [left, right], () => test(left, right))
          : test(left, right);
        if (index < tests.length - 1 && !truth(answer)) return answer;
        left = right;
      }
      return answer;
    },
  };
}
