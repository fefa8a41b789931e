import type {Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import {iterate} from '../operations/iteration.ts';
import type {ExprOf} from '../parse/ast.ts';
import {aiter} from '../run/async-iteration.ts';
import {call} from '../run/calls.ts';
import {PyGenerator} from '../run/generators.ts';
import {yielded} from '../run/suspendable.ts';
import {compileClauses, conditional, overItems} from './clauses.ts';
import type {CompiledExpr, CompiledStmt, Suspending} from './code.ts';
import type {Each} from './comprehensions.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {constant, lift1} from './lift.ts';
import {makeGeneratorCode} from './make-code.ts';
import type {Scope} from './scope.ts';

export function generatorExpression(context: Context, node: ExprOf<'Comprehension'>): CompiledExpr {
  const [first] = node.clauses;
  const at = context.place(first?.iterable ?? node);
  const isAsync = (context.scopes.get(node) as Scope).awaits;
  const make = makeGeneratorCode(context, node, inner => {
    const value = compileExpr(inner, node.value);
    const place = inner.place(node.value);
    const each: Each = {
      suspends: true,
      *run(frame) {
        const item = value.suspends ? yield* value.run(frame) : value.run(frame);
        frame.at = place;
        frame.inner = null;
        yield isAsync ? yielded(item) : item;
      },
    };
    return asBody(compileGeneratorClauses(inner, node, each));
  });
  const iterable = first ? compileExpr(context, first.iterable) : constant(null);
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

function compileGeneratorClauses(inner: Context, node: ExprOf<'Comprehension'>, each: Each): Each {
  const [first, ...rest] = node.clauses;
  if (first === undefined) return each;
  const body = conditional(inner, first, compileClauses(inner, inner, node, rest, each));
  const argument: CompiledExpr = {suspends: false, run: frame => frame.locals[0] as Value};
  return overItems(inner, inner, node, first, argument, body);
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
