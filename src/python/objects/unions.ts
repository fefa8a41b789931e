import {charge} from '../run/vm.ts';
import {PyTypeAlias, PyTypeParameter} from './type-parameters.ts';
import {NoneType, PyObject, PyType, unionType, type Value} from './types.ts';
import {PyList, PyTuple} from './values.ts';

/** `int | None`: what an annotation says, and what `isinstance` takes. */
export class PyUnion extends PyObject {
  public readonly members: readonly Value[];

  public constructor(members: readonly Value[]) {
    super(unionType);
    this.members = members;
  }
}

/** `a | b`; undefined if one of them is no type. */
export function unionOf(a: Value, b: Value): Value | undefined {
  if (a === null && b === null) return undefined;
  if (![a, b].every(isTypeLike)) return undefined;
  return unionOfAll([a, b]);
}

/** `typing.Union[...]`, whatever it is of; one alone is itself. */
export function unionOfAll(types: readonly Value[]): Value {
  const members: Value[] = [];
  for (const each of types.flatMap(membersOf).map(noneItself)) {
    charge(members.length);
    if (!members.some(known => isSameType(known, each))) members.push(each);
  }
  return members.length === 1 ? (members[0] as Value) : new PyUnion(members);
}

function isTypeLike(value: Value): boolean {
  const kinds = [PyType, PyUnion, PyAlias, PyTypeParameter, PyTypeAlias];
  return value === null || kinds.some(kind => value instanceof kind);
}

function membersOf(value: Value): readonly Value[] {
  return value instanceof PyUnion ? value.members : [value];
}

/** The class of None says the same as None. */
const noneItself = (value: Value) => (value === NoneType ? null : value);

/** The type parameters within types, each once. */
export function parametersOf(types: readonly Value[]): readonly Value[] {
  return [...new Set(types.flatMap(parametersIn))];
}

function parametersIn(value: Value): readonly Value[] {
  if (value instanceof PyTypeParameter) return [value];
  if (value instanceof PyUnion) return parametersOf(value.members);
  if (value instanceof PyList) return parametersOf(value.items);
  return value instanceof PyAlias ? parametersOf(value.args.items) : [];
}

/** Whether two say the same: a class is itself, `list[int]` whatever is written so. */
export function isSameType(a: Value, b: Value): boolean {
  if (a instanceof PyAlias && b instanceof PyAlias) {
    const [those, others] = [a.args.items, b.args.items];
    const isAlike = a.origin === b.origin && those.length === others.length;
    return isAlike && those.every((each, at) => isSameType(each, others[at] as Value));
  }
  if (!(a instanceof PyUnion && b instanceof PyUnion)) return a === b;
  const isWithin = (one: PyUnion, other: PyUnion) =>
    one.members.every(each => other.members.some(known => isSameType(known, each)));
  return isWithin(a, b) && isWithin(b, a);
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
