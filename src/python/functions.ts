import {call} from './calls.ts';
import {
  type Code,
  type CodeParams,
  type Compiled,
  type CompiledExpr,
  type CompiledStmt,
  type FunctionKind,
  RETURN,
} from './code.ts';
import {Context, docstring, lift1, liftAll} from './compile.ts';
import {compileExpr} from './expressions.ts';
import type {Frame} from './frames.ts';
import {type Store, storeName} from './names.ts';
import {type Cell, PyFunction, type Value} from './objects.ts';
import type {Expr, ExprOf, Params, Stmt, StmtOf} from './parse/ast.ts';
import type {Scope} from './scope.ts';
import {compileBlock} from './statements.ts';

function qualify(context: Context, name: string): string {
  if (context.prefix === '') return name;
  return context.kind === 'class'
    ? `${context.prefix}.${name}`
    : `${context.prefix}.<locals>.${name}`;
}

interface Shape {
  readonly name: string;
  readonly params: Params;
  readonly kind: FunctionKind;
  readonly scope: Scope;
  readonly firstLine: number;
  readonly doc: string | null;
}

/** The code of a function, with its body compiled in its own scope. */
function makeCode(
  context: Context,
  shape: Shape,
  compileBody: (inner: Context) => CompiledStmt,
): Code {
  const {name, kind, scope} = shape;
  const global = context.scope.globals.has(name);
  const qualname = global ? name : qualify(context, name);
  const isAsync = kind === 'coroutine' || kind === 'async generator';
  const className = context.kind === 'class' ? lastPart(context.prefix) : context.className;
  const inner = new Context(
    context.source,
    context.places,
    context.scopes,
    scope,
    qualname,
    kind,
    isAsync,
    className,
  ); // prettier-ignore
  const body = compileBody(inner);
  const {slots} = scope;
  return {
    name,
    qualname,
    kind,
    places: context.places,
    firstLine: shape.firstLine,
    params: codeParams(shape.params),
    slots: slots.count,
    cells: [...scope.captured].map(each => scope.slot(each)),
    free: slots.free.map(free => free.to),
    slotNames: slots.names,
    freeNames: slots.free.map(free => free.name),
    body,
    doc: shape.doc,
  };
}

function lastPart(prefix: string): string {
  return prefix.slice(prefix.lastIndexOf('.') + 1);
}

function codeParams(params: Params): CodeParams {
  const positional = params.filter(
    param => param.kind === 'any' || param.kind === 'positional',
  ).length;
  return {
    all: params,
    names: params.map(param => param.name),
    positional,
    positionalOnly: params.filter(param => param.kind === 'positional').length,
    keywordOnly: params.filter(param => param.kind === 'keyword').map(param => param.name),
    star: params.findIndex(param => param.kind === 'star'),
    starstar: params.findIndex(param => param.kind === 'starstar'),
    simple: positional === params.length,
  };
}

/** Makes the function object when run: defaults first, then the closure. */
function makeFunction(context: Context, scope: Scope, code: Code, params: Params): CompiledExpr {
  const defaults = params.filter(param => param.fallback !== null);
  const operands = defaults.map(param => compileExpr(context, param.fallback as Expr));
  const from = scope.slots.free.map(free => free.from);
  return liftAll(operands, (frame, values) => {
    const closure = from.map(slot => frame.locals[slot] as Cell);
    const positional: Value[] = [];
    const keyword = new Map<string, Value>();
    for (const [index, param] of defaults.entries()) {
      if (param.kind === 'keyword') keyword.set(param.name, values[index] as Value);
      else positional.push(values[index] as Value);
    }
    const named = keyword.size > 0 ? keyword : null;
    return new PyFunction(code, frame.globals, closure, positional, named, frame.classCell);
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
  };
  const code = makeCode(context, shape, inner => returning(compileExpr(inner, node.body)));
  return makeFunction(context, scope, code, node.params);
}

/** A body that is one expression. */
export function returning(value: CompiledExpr): CompiledStmt {
  if (!value.suspends) {
    const {run} = value;
    return {
      suspends: false,
      run: frame => {
        frame.returned = run(frame);
        return RETURN;
      },
    };
  }
  const {run} = value;
  return {
    suspends: true,
    *run(frame) {
      frame.returned = yield* run(frame);
      return RETURN;
    },
  };
}

export function compileFunction(context: Context, node: StmtOf<'FunctionDef'>): CompiledStmt {
  const scope = context.scopes.get(node) as Scope;
  const shape: Shape = {
    name: node.name,
    params: node.params,
    kind: kindOf(node.async, scope),
    scope,
    firstLine: context.source.line(node.decorators[0]?.from ?? node.first),
    doc: docstring(node.body),
  };
  const decorators = node.decorators.map(decorator => compileExpr(context, decorator));
  const code = makeCode(context, shape, inner => compileBlock(inner, node.body));
  const made = makeFunction(context, scope, code, node.params);
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
  return statement(
    lift1(value, (frame, result) => {
      store(frame, result);
      return null;
    }),
  );
}

/** An expression run for what it does. */
export function statement(code: CompiledExpr): CompiledStmt {
  if (!code.suspends) {
    const {run} = code;
    return {
      suspends: false,
      run: frame => {
        run(frame);
        return 0;
      },
    };
  }
  const {run} = code;
  return {
    suspends: true,
    *run(frame) {
      yield* run(frame);
      return 0;
    },
  };
}

/** A generator expression: a function of one argument, the first iterator. */
export function makeGeneratorCode(
  context: Context,
  node: ExprOf<'Comprehension'>,
  body: (inner: Context) => CompiledStmt,
): (frame: Frame) => PyFunction {
  const scope = context.scopes.get(node) as Scope;
  const span = {from: node.from, to: node.to};
  const shape: Shape = {
    name: '<genexpr>',
    params: [{name: '.0', kind: 'positional', fallback: null, annotation: null, ...span}],
    kind: scope.awaits ? 'async generator' : 'generator',
    scope,
    firstLine: context.source.line(node.from),
    doc: null,
  };
  const code = makeCode(context, shape, body);
  const make = makeFunction(context, scope, code, []) as Compiled<Value> & {suspends: false};
  return frame => make.run(frame) as PyFunction;
}

/** The body of a class, run once in its own namespace. */
export function classCode(context: Context, node: StmtOf<'ClassDef'>, body: readonly Stmt[]) {
  const scope = context.scopes.get(node) as Scope;
  const qualname = context.scope.globals.has(node.name) ? node.name : qualify(context, node.name);
  const inner = new Context(
    context.source,
    context.places,
    context.scopes,
    scope,
    qualname,
    'class',
    false,
    node.name,
  ); // prettier-ignore
  const compiled = compileBlock(inner, body);
  const {slots} = scope;
  const code: Code = {
    name: node.name,
    qualname,
    kind: 'function',
    places: context.places,
    firstLine: context.source.line(node.from),
    params: codeParams([]),
    slots: slots.count,
    cells: [],
    free: slots.free.map(free => free.to),
    slotNames: slots.names,
    freeNames: slots.free.map(free => free.name),
    body: compiled,
    doc: docstring(body),
  };
  return {code, from: slots.free.map(free => free.from)};
}
