/**
 * A value of the program. None is null; an int is a number while it is safe, else a bigint; a float is always boxed;
 * a str is a string; everything else is an object, of this module or of the model.
 */
export type Value = null | boolean | number | bigint | string | object;

/** Names and their values, in the order in which they came. */
export type Attributes = Map<string, Value>;

/** Anything with a class. */
export class PyObject {
  public cls: PyType;
  public attrs: Attributes | null = null;

  public constructor(cls: PyType) {
    this.cls = cls;
  }

  /** Whether its class's operations are written out in the interpreter and need no looking up. */
  public get builtin(): boolean {
    return false;
  }
}

let versions = 0;

/** A class. */
export class PyType extends PyObject {
  public readonly name: string;
  public qualname: string;
  public module: string;
  public readonly bases: readonly PyType[];
  public readonly mro: readonly PyType[];
  public readonly dict: Attributes = new Map();
  /** Of a class that is not built in: those that derive from it, in the order of their making. */
  public readonly subclasses: PyType[] = [];
  /** Whether its objects have a `__del__`. */
  public finalizes = false;
  /** Built in: its attributes cannot be changed. */
  public readonly native: boolean;
  readonly #found = new Map<string, Value | undefined>();
  #version = -1;

  public constructor(
    name: string,
    bases: readonly PyType[],
    options: {meta?: PyType; module?: string; native?: boolean; mro?: readonly PyType[]} = {},
  ) {
    super(options.meta as PyType);
    this.name = name;
    this.qualname = name;
    this.module = options.module ?? 'builtins';
    this.native = options.native ?? true;
    this.bases = bases;
    this.mro = [this, ...(options.mro ?? linearize(bases))];
  }

  /** An attribute of the class or of those it derives from, unbound. */
  public lookup(name: string): Value | undefined {
    if (this.#version !== versions) {
      this.#found.clear();
      this.#version = versions;
    }
    if (this.#found.has(name)) return this.#found.get(name);
    let found: Value | undefined;
    for (const cls of this.mro) {
      found = cls.dict.get(name);
      if (found !== undefined) break;
    }
    this.#found.set(name, found);
    return found;
  }

  public set(name: string, value: Value): void {
    this.dict.set(name, value);
    versions += 1;
  }

  public delete(name: string): boolean {
    versions += 1;
    return this.dict.delete(name);
  }

  public isSubclass(other: PyType): boolean {
    return this.mro.includes(other);
  }
}

/** C3 linearization; undefined behaviour is left to `mergeOrder`, which callers check. */
function linearize(bases: readonly PyType[]): PyType[] {
  return mergeOrder([...bases.map(base => [...base.mro]), [...bases]]) ?? [];
}

/** The merge of C3: an order that keeps that of every list. Null if there is none. */
export function mergeOrder(lists: PyType[][]): PyType[] | null {
  const order: PyType[] = [];
  for (;;) {
    const open = lists.filter(list => list.length > 0);
    if (open.length === 0) return order;
    const next = open
      .map(list => list[0] as PyType)
      .find(candidate => !open.some(list => list.indexOf(candidate) > 0));
    if (next === undefined) return null;
    order.push(next);
    for (const list of open) if (list[0] === next) list.shift();
  }
}

export const object = new PyType('object', []);
export const type = new PyType('type', [object]);
object.cls = type;
type.cls = type;

/** A class of the language or of a modelled library. */
export function nativeType(name: string, bases: readonly PyType[] = [object], module = 'builtins') {
  return new PyType(name, bases, {meta: type, module});
}

export const NoneType = nativeType('NoneType');
export const intType = nativeType('int');
export const boolType = nativeType('bool', [intType]);
export const floatType = nativeType('float');
export const complexType = nativeType('complex');
export const strType = nativeType('str');
export const bytesType = nativeType('bytes');
export const bytearrayType = nativeType('bytearray');
export const listType = nativeType('list');
export const tupleType = nativeType('tuple');
export const dictType = nativeType('dict');
export const setType = nativeType('set');
export const frozensetType = nativeType('frozenset');
export const rangeType = nativeType('range');
export const sliceType = nativeType('slice');
export const functionType = nativeType('function');
export const builtinType = nativeType('builtin_function_or_method');
export const methodType = nativeType('method');
export const moduleType = nativeType('module');
export const cellType = nativeType('cell');
export const generatorType = nativeType('generator');
export const coroutineType = nativeType('coroutine');
export const asyncGeneratorType = nativeType('async_generator');
export const propertyType = nativeType('property');
export const staticmethodType = nativeType('staticmethod');
export const classmethodType = nativeType('classmethod');
export const superType = nativeType('super');
const ellipsisType = nativeType('ellipsis');
const notImplementedType = nativeType('NotImplementedType');
export const iteratorType = nativeType('iterator');
export const tracebackType = nativeType('traceback');
export const frameType = nativeType('frame');
export const genericAliasType = nativeType('GenericAlias', [object], 'types');
/** What a class or a form of `typing` is with types in brackets. */
export const typingAliasType = nativeType('_GenericAlias', [genericAliasType], 'typing');
export const unionType = nativeType('Union', [object], 'typing');

export const Ellipsis = new PyObject(ellipsisType);
export const NotImplemented = new PyObject(notImplementedType);
