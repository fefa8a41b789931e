import type {Code, Suspending} from '../compile/code.ts';
import {
  type Attributes,
  builtinType,
  cellType,
  functionType,
  methodType,
  moduleType,
  PyObject,
  type PyType,
  type Value,
} from './types.ts';

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
  public code: Code;
  public readonly globals: Attributes;
  public readonly closure: readonly Cell[];
  public defaults: readonly Value[];
  public keywordDefaults: Attributes | null;
  public readonly classCell: Cell | null;
  public module: string;

  public constructor(
    code: Code,
    globals: Attributes,
    closure: readonly Cell[],
    defaults: readonly Value[],
    keywordDefaults: Attributes | null,
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

/** Keyword arguments by name; null if there are none. */
export type Keywords = ReadonlyMap<string, Value> | null;
type NativeCall = (args: readonly Value[], keywords: Keywords) => Value;

/** A function of the language or of a modelled library. */
export class PyNative extends PyObject {
  public readonly name: string;
  public qualname: string;
  public call: NativeCall;
  /** The same in a thread, if it waits: it pauses there. */
  public pausing: ((args: readonly Value[], keywords: Keywords) => Suspending<Value>) | null = null;
  /** Whether it may be left where what it calls waits, and run anew: it changes nothing before its last call. */
  public callsBack = false;
  /** Of a method that CPython has in C: whether it is told of its class, which makes its complaints other ones. */
  public knowsClass = false;
  /** Whether it binds to an instance when found on its class. */
  public readonly method: boolean;
  public module: string | null = null;
  /** The class whose method it is, as CPython names it. */
  public owner: string | null = null;
  /** The built-in class whose objects it is for: it is called with no other. */
  public of: PyType | null = null;
  /** Whether it is a class to CPython, called to make an object. */
  public isClass = false;

  public constructor(name: string, call: NativeCall, method = false, cls = builtinType) {
    super(cls);
    this.name = name;
    this.qualname = name;
    this.call = call;
    this.method = method;
  }
}

/** Whether a special method is the one every object has. */
export function isObjects(method: Value): boolean {
  return method instanceof PyNative && method.qualname.startsWith('object.');
}

/** A function bound to the object that it was found at; one in C is not told from any other in C. */
export class PyMethod extends PyObject {
  public readonly self: Value;
  public readonly func: Value;

  public constructor(self: Value, func: Value) {
    super(func instanceof PyNative && func.cls === builtinType ? builtinType : methodType);
    this.self = self;
    this.func = func;
  }
}

/** A module, and the names in it. */
export class PyModule extends PyObject {
  public readonly name: string;
  public readonly dict: Attributes;

  public constructor(name: string, dict: Attributes = new Map()) {
    super(moduleType);
    this.name = name;
    this.dict = dict;
  }
}
