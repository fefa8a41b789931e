import type {Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import {iterate} from '../operations/iteration.ts';
import type {Clause, ExprOf} from '../parse/ast.ts';
import {aiter} from '../run/async-iteration.ts';
import {call} from '../run/calls.ts';
import type {Frame} from '../run/frames.ts';
import {PyGenerator} from '../run/generators.ts';
import {mayWait} from '../run/pausing-iteration.ts';
import {yielded} from '../run/suspendable.ts';
import {compileClauses, conditional, overItems, testsOf} from './clauses.ts';
import type {CompiledExpr, CompiledStmt, Completion, Suspending} from './code.ts';
import type {Each} from './comprehensions.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {courseOf} from './leaps.ts';
import {constant, lift1} from './lift.ts';
import {makeGeneratorCode} from './make-code.ts';
import {type PlainItems, PlainLoops} from './plain-generators.ts';
import {rebinding} from './rebinding.ts';
import type {Scope} from './scope.ts';
import {looped} from './set-displays.ts';
import {clauseRound} from './weights.ts';

export function generatorExpression(context: Context, node: ExprOf<'Comprehension'>): CompiledExpr {
  const [first] = node.clauses;
  const at = context.place(first?.iterable ?? node);
  const isAsync = (context.scopes.get(node) as Scope).awaits;
  const make = makeGeneratorCode(context, node, inner => bodyOf(inner, node, isAsync));
  const iterable = first ? looped(context, first.iterable) : constant(null);
  return lift1(iterable, (frame, source) => {
    frame.at = at;
    const iterator = first?.async ? aiter(source) : firstIterator(source);
    return call(make(frame), [iterator]);
  });
}

/** What goes through the first iterable; a generator is its own iterator. */
function firstIterator(source: Value): Value {
  if (source instanceof PyGenerator) return source;
  return new PyIterator(iterate(source), undefined, [source]);
}

function bodyOf(inner: Context, node: ExprOf<'Comprehension'>, isAsync: boolean): CompiledStmt {
  const value = compileExpr(inner, node.value);
  const at = inner.place(node.value);
  if (!isAsync && !inner.pauses) {
    return {...plainBody(plainItems(inner, node, value, at)), course: courseOf(inner, node)};
  }
  const each: Each = {
    suspends: true,
    *run(frame) {
      const item = value.suspends ? yield* value.run(frame) : value.run(frame);
      frame.at = at;
      frame.inner = null;
      yield isAsync ? yielded(item) : item;
    },
  };
  const [first, ...rest] = node.clauses as [Clause, ...Clause[]];
  const then = compileClauses(inner, inner, node, rest, each);
  const tests = testsOf(inner, first);
  const general = asBody(overItems(inner, inner, node, first, FIRST, conditional(tests, then)));
  const parts = [value, ...tests];
  if (isAsync || rest.length > 0 || parts.some(part => part.suspends)) return general;
  return unlessWaiting(plainItems(inner, node, value, at), general);
}

/** The first iterable, which a generator expression is given. */
const FIRST: CompiledExpr = {suspends: false, run: frame => frame.locals[0] as Value};

type Run = (frame: Frame) => Value;

function plainItems(
  inner: Context,
  node: ExprOf<'Comprehension'>,
  value: CompiledExpr,
  at: number,
): PlainItems {
  const clauses = node.clauses.map((clause, depth) => ({
    at: inner.place(clause.iterable),
    iterable: (depth === 0 ? FIRST : looped(inner, clause.iterable)).run as Run,
    store: rebinding(inner, clause.target),
    steps: clauseRound(inner, clause, node),
    conditions: testsOf(inner, clause).map(test => test.run as Run),
  }));
  return {clauses, value: value.run as Run, at};
}

function plainBody(items: PlainItems): CompiledStmt & {suspends: true} {
  return {suspends: true, run: frame => new PlainLoops(items, frame)};
}

/** In a thread, where only what it goes through may wait. */
function unlessWaiting(items: PlainItems, general: CompiledStmt): CompiledStmt {
  const plain = plainBody(items);
  const waits = (frame: Frame) => mayWait(FIRST.run(frame) as Value);
  const run = (frame: Frame) =>
    (waits(frame) ? general : plain).run(frame) as Suspending<Completion>;
  return {suspends: true, waits, run};
}

function asBody(loops: Each): CompiledStmt {
  return {
    suspends: true,
    *run(frame): Suspending<0> {
      if (loops.suspends) yield* loops.run(frame);
      else loops.run(frame);
      return 0;
    },
  };
}
