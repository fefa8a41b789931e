import {nativeType, object, PyObject, type Value} from './types.ts';
import {PyTuple} from './values.ts';

export const typeVarType = nativeType('TypeVar', [object], 'typing');
export const typeAliasType = nativeType('TypeAliasType', [object], 'typing');

/** The `T` of `def first[T](...)`: a name for a type that is not said yet. */
export class PyTypeParameter extends PyObject {
  public readonly name: string;

  public constructor(name: string) {
    super(typeVarType);
    this.name = name;
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
