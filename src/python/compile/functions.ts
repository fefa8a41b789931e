import {type Cell, PyFunction} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import type {Expr, ExprOf, Params, StmtOf} from '../parse/ast.ts';
import {noteDefinition} from '../run/annotations.ts';
import {call} from '../run/calls.ts';
import type {Frame} from '../run/frames.ts';
import {
  type Annotation,
  type Code,
  type CompiledExpr,
  type CompiledStmt,
  type FunctionKind,
  NEXT,
  RETURN,
} from './code.ts';
import type {Context} from './context.ts';
import {docstring} from './docstring.ts';
import {compileExpr} from './expressions.ts';
import {lift1, liftAll} from './lift.ts';
import {makeCode, type Shape} from './make-code.ts';
import {type Store, storeName} from './names.ts';
import type {Scope} from './scope.ts';
import {compileBlock} from './statements.ts';
import {treeRecursion} from './tree-recursion.ts';
import {typeParamsOf} from './type-params.ts';

/** Makes the function object when run: defaults first, then the closure. */
export function makeFunction(
  context: Context,
  scope: Scope,
  code: Code,
  params: Params,
): CompiledExpr {
  const defaults = params.filter(param => param.fallback !== null);
  const operands = defaults.map(param => compileExpr(context, param.fallback as Expr));
  const from = scope.slots.free.map(free => free.from);
  return liftAll(operands, (frame, values) => {
    const closure = from.map(slot => frame.locals[slot] as Cell);
    const positional: Value[] = [];
    const keyword = new Map<string, Value>();
    for (const [index, param] of defaults.entries()) {
      if (param.kind === 'keyword') keyword.set(scope.mangle(param.name), values[index] as Value);
      else positional.push(values[index] as Value);
    }
    const named = keyword.size > 0 ? keyword : null;
    const made = new PyFunction(code, frame.globals, closure, positional, named, frame.classCell);
    if (code.annotations.length > 0) noteDefinition(made, frame);
    return made;
  });
}

function kindOf(isAsync: boolean, scope: Scope): FunctionKind {
  if (isAsync) return scope.yields ? 'async generator' : 'coroutine';
  return scope.yields ? 'generator' : 'function';
}

export function compileLambda(context: Context, node: ExprOf<'Lambda'>): CompiledExpr {
  const scope = context.scopes.get(node) as Scope;
  const shape: Shape = {
    name: '<lambda>',
    params: node.params,
    kind: kindOf(false, scope),
    scope,
    firstLine: context.source.line(node.from),
    doc: null,
    parts: node.body,
  };
  const code = makeCode(context, shape, inner => returning(compileExpr(inner, node.body)));
  return makeFunction(context, scope, code, node.params);
}

/** Ends a call with the value of an expression: a `return`, or a body that is one expression. */
export function returning(value: CompiledExpr): CompiledStmt {
  return lift1(value, (frame, result) => {
    frame.returned = result;
    return RETURN;
  });
}

/** Compiled where and when they are evaluated: most never are. */
function annotationsOf(context: Context, node: StmtOf<'FunctionDef'>): Annotation[] {
  const noted = [...node.params, {name: 'return', annotation: node.returns}];
  return noted.flatMap(({name, annotation}) => {
    if (annotation === null) return [];
    const evaluate = (frame: Frame) => {
      const code = compileExpr(context, annotation);
      return code.suspends ? null : code.run(frame);
    };
    const text = context.source.text.slice(annotation.from, annotation.to);
    return [{name: context.mangle(name), text, evaluate}];
  });
}

export function compileFunction(context: Context, node: StmtOf<'FunctionDef'>): CompiledStmt {
  const scope = context.scopes.get(node) as Scope;
  const within = context.withTypeParams(node.typeParams);
  const typeParams = typeParamsOf(within, node.typeParams);
  const shape: Shape = {
    name: node.name,
    params: node.params,
    kind: kindOf(node.async, scope),
    scope,
    firstLine: context.source.line(node.decorators[0]?.from ?? node.first),
    annotations: annotationsOf(within, node),
    typeParams: typeParams.values,
    doc: docstring(node.body),
    parts: node.body,
  };
  const decorators = node.decorators.map(decorator => compileExpr(context, decorator));
  const compile = (inner: Context) => compileBlock(inner, node.body);
  const code = makeCode(within, shape, inner => treeRecursion(inner, node, compile));
  const plain = makeFunction(context, scope, code, node.params);
  const told = (frame: Frame, func: Value) => {
    typeParams.define(frame);
    return func;
  };
  const made = node.typeParams.length === 0 ? plain : lift1(plain, told);
  return decorated(context, node.decorators, decorators, made, storeName(context, node.name));
}

/** Decorators are evaluated first, from the top, and applied last, from the bottom. */
export function decorated(
  context: Context,
  nodes: readonly Expr[],
  decorators: readonly CompiledExpr[],
  made: CompiledExpr,
  store: Store,
): CompiledStmt {
  const places = nodes.map(node => context.place(node));
  const value =
    decorators.length === 0
      ? made
      : liftAll([...decorators, made], (frame, values) => {
          let result = values[decorators.length] as Value;
          for (let index = decorators.length - 1; index >= 0; index--) {
            frame.at = places[index] ?? frame.at;
            result = call(values[index] as Value, [result]);
          }
          return result;
        });
  return lift1(value, (frame, result) => {
    store(frame, result);
    return NEXT;
  });
}
