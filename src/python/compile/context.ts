import {PyTypeParameter} from '../objects/type-parameters.ts';
import type {Expr, Span, TypeParam as Written} from '../parse/ast.ts';
import {type Source, SourceError} from '../source.ts';
import type {Scoped} from './analyze.ts';
import type {Anchor, FunctionKind, Places} from './code.ts';
import {mangled, type Place, type Scope} from './scope.ts';

/** A type parameter, and where the definition stands that has it. */
interface TypeParam {
  readonly scope: Scope;
  readonly value: PyTypeParameter;
}

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
  /** Whether it stands in the body of an `except*`, which nothing may leave early. */
  public starred = false;
  /** Whether a thread runs it, which pauses in its calls. */
  public pauses = false;
  /** Whether what is compiled is a part of an expression, which lays its value on the stack. */
  public isOperand = false;
  /** What the definitions around it say in brackets: names that no assignment makes. */
  public typeParams: ReadonlyMap<string, TypeParam> = new Map();
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

  /** The same place, with the type parameters of a definition, `[T, U]`. */
  public withTypeParams(params: readonly Written[]): Context {
    if (params.length === 0) return this;
    const inner = this.within(this.scope);
    const {scope} = this;
    const own = params.map(
      ({name, kind}) => [name, {scope, value: new PyTypeParameter(name, kind)}] as const,
    );
    inner.typeParams = new Map([...this.typeParams, ...own]);
    return inner;
  }

  /** The type parameter of this name, unless something within its definition is called so. */
  public typeParam(name: string): PyTypeParameter | undefined {
    const found = this.typeParams.get(name);
    let scope: Scope | null = found === undefined ? null : this.scope;
    for (; scope !== null && scope !== found?.scope; scope = scope.parent) {
      // The names of a class are not those of its methods.
      const isSeen = scope.kind !== 'class' || scope === this.scope;
      if (isSeen && (scope.bound.has(name) || scope.globals.has(name))) return undefined;
    }
    return found?.value;
  }

  /** The same place, with a comprehension's names. */
  public within(scope: Scope): Context {
    const {source, places, scopes, prefix, kind, className} = this;
    const inner = new Context(source, places, scopes, scope, prefix, kind, this.async, className);
    inner.pauses = this.pauses;
    inner.typeParams = this.typeParams;
    return inner;
  }

  /** The same place, where nothing pauses. */
  public get plain(): Context {
    if (!this.pauses) return this;
    const plain = this.within(this.scope);
    plain.pauses = false;
    plain.loops = this.loops;
    plain.starred = this.starred;
    return plain;
  }

  /** The parts of an expression that stands in this place. */
  public get operands(): Context {
    return this.isOperand ? this : this.copy(true);
  }

  /** The same place, for a part that is used before the next has its turn. */
  public get whole(): Context {
    return this.isOperand ? this.copy(false) : this;
  }

  private copy(isOperand: boolean): Context {
    const copy = this.within(this.scope);
    copy.isOperand = isOperand;
    return copy;
  }

  public place(node: Span | Expr): number {
    const anchor = 'type' in node ? anchorOf(node, this.source.text) : null;
    return this.places.add(node.from, node.to, anchor);
  }

  public fail(at: number, found: string, remedy: string): never {
    throw new SourceError(this.source, at, found, remedy);
  }

  public find(name: string): Place {
    return this.scope.place(name);
  }

  /** `__name` inside a class belongs to that class. */
  public mangle(name: string): string {
    return mangled(name, this.className);
  }
}

/** What a traceback puts carets under: an operator, the brackets of a call or of an index. */
function anchorOf(node: Expr, text: string): Anchor {
  switch (node.type) {
    case 'BinOp':
      return node.anchor;
    case 'Call':
      return {from: text.indexOf('(', node.func.to), to: node.to};
    case 'Subscript':
      return {from: text.indexOf('[', node.value.to), to: node.to};
    default:
      return null;
  }
}
