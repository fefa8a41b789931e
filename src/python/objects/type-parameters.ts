import {nativeType, object, PyObject, type PyType, type Value} from './types.ts';
import {PyTuple} from './values.ts';

export const typeVarType = nativeType('TypeVar', [object], 'typing');
export const paramSpecType = nativeType('ParamSpec', [object], 'typing');
export const typeVarTupleType = nativeType('TypeVarTuple', [object], 'typing');
export const typeAliasType = nativeType('TypeAliasType', [object], 'typing');

const KINDS = {
  TypeVar: typeVarType,
  ParamSpec: paramSpecType,
  TypeVarTuple: typeVarTupleType,
} satisfies Record<string, PyType>;

/** What is said of a type parameter: looked up when somebody asks. */
export interface SaidOfType {
  readonly bound: () => Value;
  readonly constraints: () => Value;
  /** Undefined if there is none. */
  readonly fallback: () => Value | undefined;
}

/** How the types go along that it stands for: as type checkers find out, if nothing is said. */
export type Variance = 'inferred' | 'invariant' | 'covariant' | 'contravariant';

const NOTHING: SaidOfType = {
  bound: () => null,
  constraints: () => new PyTuple(),
  fallback: () => undefined,
};

/** The `T` of `def first[T](...)`, or what `TypeVar("T")` makes: a name for a type that is not said yet. */
export class PyTypeParameter extends PyObject {
  public readonly name: string;
  public readonly variance: Variance;
  public said: SaidOfType = NOTHING;
  /** Where it was made. */
  public module: Value = 'typing';

  public constructor(name: string, kind: keyof typeof KINDS, variance: Variance = 'inferred') {
    super(KINDS[kind]);
    this.name = name;
    this.variance = variance;
  }
}

/** `type Name[T] = ...`: the type stands behind it, and is looked up when somebody asks. */
export class PyTypeAlias extends PyObject {
  public readonly name: string;
  public readonly parameters: PyTuple;
  readonly #evaluate: () => Value;
  #value: Value | undefined;

  public constructor(name: string, parameters: readonly PyTypeParameter[], evaluate: () => Value) {
    super(typeAliasType);
    this.name = name;
    this.parameters = new PyTuple([...parameters]);
    this.#evaluate = evaluate;
  }

  /** Raises what evaluating raises, each time anew until it does not. */
  public get value(): Value {
    this.#value ??= this.#evaluate();
    return this.#value;
  }
}
