import type {PyFunction} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import type {ExprOf, Params, Stmt, StmtOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import type {Annotation, Code, CodeParams, Compiled, CompiledStmt, FunctionKind} from './code.ts';
import {codeFlags} from './code-flags.ts';
import {Context} from './context.ts';
import {docstring} from './docstring.ts';
import {makeFunction} from './functions.ts';
import type {Scope} from './scope.ts';
import {compileBlock} from './statements.ts';
import {weightOf} from './weights.ts';

function qualify(context: Context, name: string): string {
  if (context.prefix === '') return name;
  return context.kind === 'class'
    ? `${context.prefix}.${name}`
    : `${context.prefix}.<locals>.${name}`;
}

/** What a call counts besides what its body does: more if it makes an object of what is yet to run. */
const STEPS_OF_CALL: Readonly<Record<FunctionKind, number>> = {
  function: 10,
  coroutine: 30,
  generator: 80,
  'async generator': 80,
};

/** What is known of a function before its body is compiled. */
export interface Shape {
  readonly name: string;
  readonly params: Params;
  readonly kind: FunctionKind;
  readonly scope: Scope;
  readonly firstLine: number;
  readonly annotations?: readonly Annotation[];
  readonly typeParams?: readonly Value[];
  readonly doc: string | null;
  /** What is in it. */
  readonly parts: unknown;
}

/** The code of a function, with its body compiled in its own scope. */
export function makeCode(
  context: Context,
  shape: Shape,
  compileBody: (inner: Context) => CompiledStmt,
): Code {
  const {name, kind, scope} = shape;
  const global = context.scope.globals.has(name);
  const qualname = global ? name : qualify(context, name);
  const isAsync = kind === 'coroutine' || kind === 'async generator';
  const className = context.kind === 'class' ? lastPart(context.prefix) : context.className;
  const innerContext = (pauses: boolean) => {
    const {source, places, scopes} = context;
    const inner = new Context(source, places, scopes, scope, qualname, kind, isAsync, className);
    inner.pauses = pauses;
    inner.typeParams = context.typeParams;
    return inner;
  };
  const plain = innerContext(false);
  const body = compileBody(plain);
  let pausing: CompiledStmt | null = null;
  const {slots} = scope;
  const params = codeParams(shape.params.map(each => ({...each, name: scope.mangle(each.name)})));
  return {
    name,
    qualname,
    kind,
    places: context.places,
    annotations: shape.annotations ?? [],
    typeParams: shape.typeParams ?? [],
    firstLine: shape.firstLine,
    defined: context.places.add(0, 0, null, shape.firstLine),
    params,
    slots: slots.count,
    cells: [...scope.captured].map(each => scope.slot(each)),
    free: slots.free.map(free => free.to),
    slotNames: slots.names,
    freeNames: slots.free.map(free => free.name),
    localNames: [...scope.localNames],
    cellNames: [...new Set([...scope.captured, ...scope.cellNames])],
    flags: codeFlags(scope, kind, params, shape.doc, context.typeParams.size > 0),
    body,
    weight: STEPS_OF_CALL[kind] + weightOf(plain, shape.parts),
    // Most functions are never run by a thread.
    pausing: () => (pausing ??= compileBody(innerContext(true))),
    doc: shape.doc,
    cleansUp: scope.cleansUp,
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
    parts: [],
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
  );
  inner.typeParams = context.typeParams;
  const compiled = compileBlock(inner, body);
  const {slots} = scope;
  const code: Code = {
    name: node.name,
    qualname,
    kind: 'function',
    places: context.places,
    annotations: [],
    typeParams: [],
    firstLine: context.source.line(node.from),
    defined: 0,
    params: codeParams([]),
    slots: slots.count,
    cells: [],
    free: slots.free.map(free => free.to),
    slotNames: slots.names,
    freeNames: slots.free.map(free => free.name),
    localNames: [],
    cellNames: [],
    flags: 0,
    body: compiled,
    weight: weightOf(inner, body),
    pausing: () => compiled,
    doc: docstring(body),
    cleansUp: false,
  };
  return {
    code,
    from: slots.free.map(free => free.from),
    ofSelf: [...scope.ofSelf].sort(),
    isAsked: scope.isAsked,
  };
}
