import {asked, discard, letGoFailed} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import {truth} from '../operations/truth.ts';
import type {Expr} from '../parse/ast.ts';
import {children} from '../parse/children.ts';
import type {Frame} from '../run/frames.ts';
import type {Apply, CompiledExpr, Suspending} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {lift1} from './lift.ts';
import {isFresh, losing1} from './losing.ts';

/**
 * The operands of a call or a display. What one of them makes is held by nobody else while the next ones run: in
 * CPython it lies on the frame's stack, here the frame holds it until all are there.
 */
export function holdingTemporaries(
  {source}: Context,
  nodes: readonly Expr[],
  operands: readonly CompiledExpr[],
): readonly CompiledExpr[] {
  // They lie on the frame's stack anyway.
  if (source.finalizes) return operands;
  const last = nodes.findLastIndex(runsCode);
  const first = nodes.findIndex(node => runsCode(node) || looksUp(node));
  if (first >= last) return operands;
  return operands.map((operand, index) => {
    if (index < first || index > last) return operand;
    const before = index - first;
    return holding(operand, before, index === last);
  });
}

/** The same of two operands: what the second one finds may be gone, but not what the first one made. */
export function holdingTwo(
  {source}: Context,
  nodes: readonly [Expr, Expr],
  left: CompiledExpr,
  right: CompiledExpr,
): readonly [CompiledExpr, CompiledExpr] {
  if (source.finalizes || !nodes.every(runsCode)) return [left, right];
  return [holding(left, 0, false), holding(right, 1, true)];
}

/** Operands that may pause, while the frame holds something beside them. */
export function* evaluatingBeside(
  frame: Frame,
  held: Value,
  operands: readonly CompiledExpr[],
): Suspending<Value[]> {
  const values: Value[] = [];
  frame.held ??= [];
  frame.held.push(held);
  try {
    for (const operand of operands) values.push(yield* evaluate(operand, frame));
  } finally {
    frame.held.pop();
  }
  return values;
}

/** Such a value that is asked for something, and then thrown away if nobody else has it. */
export function asking(node: Expr, ask: Apply<Value, Value>): Apply<Value, Value> {
  if (!isFresh(node)) return ask;
  const trying = losing1(node, ask);
  return (frame, made) => {
    const answer = trying(frame, made);
    asked(made, answer);
    return answer;
  };
}

/** The same of the test of a statement. */
export function testOf(context: Context, node: Expr): CompiledExpr {
  const code = compileExpr(context, node);
  if (context.source.finalizes) {
    return lift1(code, (_frame, value) => {
      const answer = truth(value);
      discard(value);
      return answer;
    });
  }
  if (!isFresh(node)) return code;
  return lift1(
    code,
    asking(node, (_frame, made) => truth(made)),
  );
}

/** Whether it may run code of the program, which may make something or let go of something. */
export function runsCode(node: Expr): boolean {
  if (node.type === 'Comprehension') return node.kind !== 'generator';
  // What is starred is gone through.
  const isRun = node.type === 'Call' || node.type === 'Await' || node.type === 'Starred';
  return isRun || children(node).some(runsCode);
}

/** What it finds may be let go of, where it was, by what follows: `f(box[0], box.clear())`. */
function looksUp(node: Expr): boolean {
  return node.type === 'Subscript' || node.type === 'Attribute';
}

/** `before` is how many operands are held already; the last one lets go of them. */
function holding(operand: CompiledExpr, before: number, isLast: boolean): CompiledExpr {
  const keep = (frame: Frame, value: Value): Value => {
    if (isLast) letGo(frame, before);
    else if (frame.held === null) frame.held = [value];
    else frame.held.push(value);
    return value;
  };
  const failed = (frame: Frame, thrown: unknown): unknown => {
    letGoFailed(frame, thrown, before);
    return thrown;
  };
  if (!operand.suspends) {
    const {run} = operand;
    return {
      suspends: false,
      run: frame => {
        let value: Value;
        try {
          value = run(frame);
        } catch (thrown) {
          throw failed(frame, thrown);
        }
        return keep(frame, value);
      },
    };
  }
  const {run} = operand;
  return {
    suspends: true,
    *run(frame) {
      let value: Value;
      try {
        value = yield* run(frame);
      } catch (thrown) {
        throw failed(frame, thrown);
      }
      return keep(frame, value);
    },
  };
}

/** Popped one by one: to set the length takes JavaScript longer. */
function letGo({held}: Frame, count: number): void {
  if (held !== null) for (let left = count; left > 0; left--) held.pop();
}
