import {PyNative} from './functions.ts';
import {
  classmethodType,
  nativeType,
  object,
  PyObject,
  type PyType,
  propertyType,
  staticmethodType,
  superType,
  type Value,
} from './types.ts';

export const memberType = nativeType('member_descriptor', [object]);
export const getsetType = nativeType('getset_descriptor', [object]);

/** `property`, or what derives from it. */
export class PyProperty extends PyObject {
  public getter: Value = null;
  public setter: Value = null;
  public deleter: Value = null;
  /** Undefined if it is its getter's. */
  public doc: Value | undefined = undefined;
  /** Whether it has been made with a text of its own: another getter does not change that. */
  public hasOwnDoc = false;
  /** The attribute that it is in its class. */
  public name: string | null = null;

  public constructor(cls = propertyType) {
    super(cls);
  }
}

/** A computed attribute of a native class. */
export class NativeProperty extends PyObject {
  public readonly get: (self: Value) => Value;
  public readonly put: ((self: Value, value: Value) => void) | null;
  public readonly remove: ((self: Value) => void) | null;

  public constructor(
    get: (self: Value) => Value,
    put: ((self: Value, value: Value) => void) | null = null,
    remove: ((self: Value) => void) | null = null,
  ) {
    super(getsetType);
    this.get = get;
    this.put = put;
    this.remove = remove;
  }
}

/** The attribute that an entry of `__slots__` makes room for. */
export class SlotMember extends NativeProperty {
  public readonly owner: PyType;
  public readonly name: string;

  public constructor(
    owner: PyType,
    name: string,
    on: {
      get: (self: Value) => Value;
      put: (self: Value, value: Value) => void;
      remove: (self: Value) => void;
    },
  ) {
    super(on.get, on.put, on.remove);
    this.cls = memberType;
    this.owner = owner;
    this.name = name;
  }
}

/** `staticmethod(func)`. */
export class PyStaticMethod extends PyObject {
  public func: Value;

  public constructor(func: Value, cls = staticmethodType) {
    super(cls);
    this.func = func;
  }
}

/** `classmethod(func)`. */
export class PyClassMethod extends PyObject {
  public func: Value;

  public constructor(func: Value, cls = classmethodType) {
    super(cls);
    this.func = func;
  }
}

/** `super()`: names are looked up in the order of `of`, behind `start`. */
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

/** What a class of the program, derived from a built-in descriptor, does in its own way: undefined if it does not. */
export function ownAccess(descriptor: PyObject, method: string): Value | undefined {
  if (descriptor.cls.native) return undefined;
  const found = descriptor.cls.lookup(method);
  return found instanceof PyNative ? undefined : found;
}
