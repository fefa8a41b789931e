import type {PyTypeParameter} from '../objects/type-parameters.ts';
import type {Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import type {Expr, TypeParam} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';

/** The type parameters of a definition, within which `context` is. */
interface TypeParams {
  readonly values: readonly PyTypeParameter[];
  /** The definition is run: what is said of them is looked up there, when somebody asks. */
  define(frame: Frame): void;
}

export function typeParamsOf(context: Context, params: readonly TypeParam[]): TypeParams {
  const values = params.map(({name}) => context.typeParam(name) as PyTypeParameter);
  const define = (frame: Frame) => {
    for (const [at, param] of params.entries()) {
      const value = values[at];
      if (value !== undefined && (param.bound ?? param.fallback) !== null)
        value.said = said(context, frame, param);
    }
  };
  return {values, define};
}

function said(context: Context, frame: Frame, {bound, fallback}: TypeParam) {
  const isChoice = bound?.type === 'Tuple';
  return {
    bound: once(() => (bound === null || isChoice ? null : evaluated(context, frame, bound))),
    constraints: once(() => (isChoice ? evaluated(context, frame, bound) : new PyTuple())),
    fallback: once(() => (fallback === null ? undefined : evaluated(context, frame, fallback))),
  };
}

/** What raises is looked up anew the next time. */
function once<T>(look: () => T): () => T {
  let found: {readonly value: T} | null = null;
  return () => {
    found ??= {value: look()};
    return found.value;
  };
}

/** Compiled where and when it is evaluated: few ever are. */
function evaluated(context: Context, frame: Frame, node: Expr): Value {
  const code = compileExpr(context, node);
  return code.suspends ? null : code.run(frame);
}
