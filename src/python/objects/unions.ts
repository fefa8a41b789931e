import {PyObject, unionType, type Value} from './types.ts';
import {PyTuple} from './values.ts';

/** `int | None`: what an annotation says. It is never looked into, but `isinstance` takes it. */
export class PyUnion extends PyObject {
  public readonly members: readonly Value[];

  public constructor(members: readonly Value[]) {
    super(unionType);
    this.members = members;
  }
}

export function unionOf(a: Value, b: Value): PyUnion {
  const flat = [a, b].flatMap(value => (value instanceof PyUnion ? value.members : [value]));
  return new PyUnion(flat);
}

/** `list[int]`: the class, and what was said about it. */
export class PyAlias extends PyObject {
  public readonly origin: Value;
  public readonly args: PyTuple;

  public constructor(cls: ConstructorParameters<typeof PyObject>[0], origin: Value, index: Value) {
    super(cls);
    this.origin = origin;
    this.args = index instanceof PyTuple ? index : new PyTuple([index]);
  }
}
