import type {Code} from './code.ts';
import type {Frame} from './frames.ts';

/**
 * A value of the program. None is null; an int is a number while it is safe, else a bigint; a float is always boxed;
 * a str is a string; everything else is an object, of this module or of the model.
 */
export type Value = null | boolean | number | bigint | string | object;

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
export const ellipsisType = nativeType('ellipsis');
export const notImplementedType = nativeType('NotImplementedType');
export const iteratorType = nativeType('iterator');
export const tracebackType = nativeType('traceback');
export const frameType = nativeType('frame');
export const genericAliasType = nativeType('GenericAlias', [object], 'types');
export const unionType = nativeType('Union', [object], 'typing');

export const Ellipsis = new PyObject(ellipsisType);
export const NotImplemented = new PyObject(notImplementedType);

export class PyFloat extends PyObject {
  public readonly value: number;

  public constructor(value: number, cls = floatType) {
    super(cls);
    this.value = value;
  }

  public override get builtin(): boolean {
    return true;
  }
}

/** An int, str or the like of a class of the program's own. */
export class PyBoxed extends PyObject {
  public readonly value: number | bigint | string;

  public constructor(value: number | bigint | string, cls: PyType) {
    super(cls);
    this.value = value;
  }
}

export class PyComplex extends PyObject {
  public readonly real: number;
  public readonly imag: number;

  public constructor(real: number, imag: number) {
    super(complexType);
    this.real = real;
    this.imag = imag;
  }
}

export class PyBytes extends PyObject {
  public data: number[];

  public constructor(data: number[], cls = bytesType) {
    super(cls);
    this.data = data;
  }

  public override get builtin(): boolean {
    return true;
  }
}

export class PyList extends PyObject {
  public items: Value[];

  public constructor(items: Value[] = [], cls = listType) {
    super(cls);
    this.items = items;
  }

  public override get builtin(): boolean {
    return true;
  }
}

export class PyTuple extends PyObject {
  public readonly items: readonly Value[];

  public constructor(items: readonly Value[] = [], cls = tupleType) {
    super(cls);
    this.items = items;
  }

  public override get builtin(): boolean {
    return true;
  }
}

export class PyRange extends PyObject {
  public readonly start: number;
  public readonly stop: number;
  public readonly step: number;

  public constructor(start: number, stop: number, step: number) {
    super(rangeType);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  public override get builtin(): boolean {
    return true;
  }

  public get length(): number {
    return Math.max(0, Math.ceil((this.stop - this.start) / this.step));
  }
}

export class PySlice extends PyObject {
  public readonly start: Value;
  public readonly stop: Value;
  public readonly step: Value;

  public constructor(start: Value, stop: Value, step: Value) {
    super(sliceType);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

/** A variable that functions share. */
export class Cell extends PyObject {
  public value: Value | undefined;

  public constructor(value: Value | undefined) {
    super(cellType);
    this.value = value;
  }
}

/** A function of the program. */
export class PyFunction extends PyObject {
  public name: string;
  public qualname: string;
  public readonly code: Code;
  public readonly globals: Attributes;
  public readonly closure: readonly Cell[];
  public defaults: readonly Value[];
  public keywordDefaults: ReadonlyMap<string, Value> | null;
  public readonly classCell: Cell | null;
  public module: string;

  public constructor(
    code: Code,
    globals: Attributes,
    closure: readonly Cell[],
    defaults: readonly Value[],
    keywordDefaults: ReadonlyMap<string, Value> | null,
    classCell: Cell | null,
  ) {
    super(functionType);
    this.name = code.name;
    this.qualname = code.qualname;
    this.code = code;
    this.globals = globals;
    this.closure = closure;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.classCell = classCell;
    const module = globals.get('__name__');
    this.module = typeof module === 'string' ? module : '__main__';
  }
}

export type Keywords = ReadonlyMap<string, Value> | null;
export type NativeCall = (args: readonly Value[], keywords: Keywords) => Value;

/** A function of the language or of a modelled library. */
export class PyNative extends PyObject {
  public readonly name: string;
  public qualname: string;
  public readonly call: NativeCall;
  /** Whether it binds to an instance when found on its class. */
  public readonly method: boolean;
  public module: string | null = null;

  public constructor(name: string, call: NativeCall, method = false, cls = builtinType) {
    super(cls);
    this.name = name;
    this.qualname = name;
    this.call = call;
    this.method = method;
  }
}

export class PyMethod extends PyObject {
  public readonly self: Value;
  public readonly func: Value;

  public constructor(self: Value, func: Value) {
    super(methodType);
    this.self = self;
    this.func = func;
  }
}

export class PyModule extends PyObject {
  public readonly name: string;
  public readonly dict: Attributes;

  public constructor(name: string, dict: Attributes = new Map()) {
    super(moduleType);
    this.name = name;
    this.dict = dict;
  }
}

/** `property`, and native attributes that are computed. */
export class PyProperty extends PyObject {
  public readonly getter: Value;
  public readonly setter: Value;
  public readonly deleter: Value;
  public doc: Value = null;

  public constructor(getter: Value, setter: Value = null, deleter: Value = null) {
    super(propertyType);
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
  }
}

/** A computed attribute of a native class. */
export class NativeProperty extends PyObject {
  public readonly get: (self: Value) => Value;
  public readonly put: ((self: Value, value: Value) => void) | null;

  public constructor(
    get: (self: Value) => Value,
    put: ((self: Value, value: Value) => void) | null = null,
  ) {
    super(propertyType);
    this.get = get;
    this.put = put;
  }
}

export class PyStaticMethod extends PyObject {
  public readonly func: Value;

  public constructor(func: Value) {
    super(staticmethodType);
    this.func = func;
  }
}

export class PyClassMethod extends PyObject {
  public readonly func: Value;

  public constructor(func: Value) {
    super(classmethodType);
    this.func = func;
  }
}

export class PySuper extends PyObject {
  public readonly start: PyType;
  public readonly self: Value;
  public readonly of: PyType;

  public constructor(start: PyType, self: Value, of: PyType) {
    super(superType);
    this.start = start;
    this.self = self;
    this.of = of;
  }
}

/** A native iterator: `step` returns undefined when there is no more. */
export class PyIterator extends PyObject {
  public readonly step: () => Value | undefined;

  public constructor(step: () => Value | undefined, cls = iteratorType) {
    super(cls);
    this.step = step;
  }
}

/** One line of a traceback; `next` is nearer to where it was raised. */
export interface Traceback {
  readonly code: Code;
  readonly at: number;
  readonly next: Traceback | null;
}

export class PyException extends PyObject {
  public args: readonly Value[];
  public cause: PyException | null = null;
  public context: PyException | null = null;
  public suppress = false;
  public traceback: Traceback | null = null;
  /** The frame whose line was added last, as long as it flies. */
  public seenIn: Frame | null = null;

  public constructor(cls: PyType, args: readonly Value[]) {
    super(cls);
    this.args = args;
  }
}
