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

const memberType = nativeType('member_descriptor', [object]);

/** `property`, and native attributes that are computed. */
export class PyProperty extends PyObject {
  public readonly getter: Value;
  public readonly setter: Value;
  public readonly deleter: Value;
  public doc: Value = null;
  /** The attribute that it is in its class. */
  public name: string | null = null;

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
  public readonly remove: ((self: Value) => void) | null;

  public constructor(
    get: (self: Value) => Value,
    put: ((self: Value, value: Value) => void) | null = null,
    remove: ((self: Value) => void) | null = null,
  ) {
    super(propertyType);
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
  public readonly func: Value;

  public constructor(func: Value) {
    super(staticmethodType);
    this.func = func;
  }
}

/** `classmethod(func)`. */
export class PyClassMethod extends PyObject {
  public readonly func: Value;

  public constructor(func: Value) {
    super(classmethodType);
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
