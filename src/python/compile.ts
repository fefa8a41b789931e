import {type Anchor, type Code, type CompiledExpr, type FunctionKind, Places} from './code.ts';
import type {Frame} from './frames.ts';
import type {Value} from './objects.ts';
import type {Expr, Span, Stmt} from './parse/ast.ts';
import {parseProgram} from './parse/program.ts';
import {analyze, type Place, type Scope, type Scoped} from './scope.ts';
import {type Source, SourceError} from './source.ts';
import {compileBlock} from './statements.ts';

/** What the compiler knows about where it is. */
export class Context {
  public readonly source: Source;
  public readonly places: Places;
  public readonly scopes: ReadonlyMap<Scoped, Scope>;
  public readonly scope: Scope;
  /** Qualified name of the code around, to put before the names defined in it. */
  public readonly prefix: string;
  public readonly kind: FunctionKind | 'module' | 'class';
  /** Whether it may await: in a coroutine or async generator. */
  public readonly async: boolean;
  public loops = 0;
  /** The class around it, if any, for names like `__secret`. */
  public readonly className: string;

  public constructor(
    source: Source,
    places: Places,
    scopes: ReadonlyMap<Scoped, Scope>,
    scope: Scope,
    prefix: string,
    kind: FunctionKind | 'module' | 'class',
    isAsync: boolean,
    className = '',
  ) {
    this.source = source;
    this.places = places;
    this.scopes = scopes;
    this.scope = scope;
    this.prefix = prefix;
    this.kind = kind;
    this.async = isAsync;
    this.className = className;
  }

  /** The same place, with a comprehension's names. */
  public within(scope: Scope): Context {
    const {source, places, scopes, prefix, kind, className} = this;
    return new Context(source, places, scopes, scope, prefix, kind, this.async, className);
  }

  public place(node: Span | Expr): number {
    return this.places.add(node.from, node.to, 'type' in node ? anchorOf(node) : null);
  }

  public fail(at: number, found: string, remedy: string): never {
    throw new SourceError(this.source, at, found, remedy);
  }

  public find(name: string): Place {
    return this.scope.place(name);
  }

  /** `__name` inside a class belongs to that class. */
  public mangle(name: string): string {
    const owner = this.className.replace(/^_+/, '');
    if (owner === '' || !name.startsWith('__') || name.endsWith('__')) return name;
    return `_${owner}${name}`;
  }
}

const MAX_SOURCE = 1_000_000;

/** A whole program, ready to run. Throws SourceError. */
export function compileModule(source: Source): Code {
  const {length} = source.text;
  if (length > MAX_SOURCE) {
    const found = `the program is too long: ${length.toLocaleString('en')} characters`;
    const remedy = `keep it under ${MAX_SOURCE.toLocaleString('en')}`;
    throw new SourceError(source, MAX_SOURCE, found, remedy);
  }
  try {
    return compileProgram(source);
  } catch (error) {
    // The compiler's own stack is what nesting can use up.
    if (!(error instanceof RangeError)) throw error;
    throw new SourceError(source, 0, 'an expression has too many parts', 'name parts of it');
  }
}

function compileProgram(source: Source): Code {
  const body: readonly Stmt[] = parseProgram(source);
  const {module, scopes} = analyze(source, body);
  const places = new Places(source);
  const context = new Context(source, places, scopes, module, '', 'module', false);
  const compiled = compileBlock(context, body);
  return {
    name: '<module>',
    qualname: '<module>',
    kind: 'function',
    places,
    firstLine: 1,
    params: NO_PARAMS,
    slots: module.slots.count,
    cells: [],
    free: [],
    slotNames: module.slots.names,
    freeNames: [],
    body: compiled,
    doc: docstring(body),
  };
}

export const NO_PARAMS = {
  all: [],
  names: [],
  positional: 0,
  positionalOnly: 0,
  keywordOnly: [],
  star: -1,
  starstar: -1,
  simple: true,
};

export function docstring(body: readonly Stmt[]): string | null {
  const [first] = body;
  if (first?.type !== 'Expr' || first.value.type !== 'Constant') return null;
  return first.value.value.kind === 'str' ? first.value.value.str : null;
}

type Apply = (frame: Frame, values: Value[]) => Value;

/** Code that works on the value of another. */
export function lift1(a: CompiledExpr, apply: (frame: Frame, a: Value) => Value): CompiledExpr {
  if (!a.suspends) {
    const {run} = a;
    return {suspends: false, run: frame => apply(frame, run(frame))};
  }
  const {run} = a;
  return {
    suspends: true,
    *run(frame) {
      return apply(frame, yield* run(frame));
    },
  };
}

export function lift2(
  a: CompiledExpr,
  b: CompiledExpr,
  apply: (frame: Frame, a: Value, b: Value) => Value,
): CompiledExpr {
  if (!a.suspends && !b.suspends) {
    const [first, second] = [a.run, b.run];
    return {suspends: false, run: frame => apply(frame, first(frame), second(frame))};
  }
  return {
    suspends: true,
    *run(frame) {
      const left = a.suspends ? yield* a.run(frame) : a.run(frame);
      const right = b.suspends ? yield* b.run(frame) : b.run(frame);
      return apply(frame, left, right);
    },
  };
}

export function liftAll(operands: readonly CompiledExpr[], apply: Apply): CompiledExpr {
  const plain = operands.filter(operand => !operand.suspends).map(operand => operand.run);
  if (plain.length === operands.length) {
    const runs = plain as ((frame: Frame) => Value)[];
    const count = runs.length;
    return {
      suspends: false,
      run: frame => {
        const values: Value[] = new Array(count);
        for (let index = 0; index < count; index++) {
          values[index] = (runs[index] as (frame: Frame) => Value)(frame);
        }
        return apply(frame, values);
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const values: Value[] = [];
      for (const operand of operands) {
        values.push(operand.suspends ? yield* operand.run(frame) : operand.run(frame));
      }
      return apply(frame, values);
    },
  };
}

export function constant(value: Value): CompiledExpr {
  return {suspends: false, run: () => value};
}

/** What a traceback puts carets under: an operator, the brackets of a call or of an index. */
function anchorOf(node: Expr): Anchor {
  switch (node.type) {
    case 'BinOp':
      return node.anchor;
    case 'Call':
      return {from: node.func.to, to: node.to};
    case 'Subscript':
      return {from: node.value.to, to: node.to};
    default:
      return null;
  }
}
