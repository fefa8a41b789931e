import {call} from './calls.ts';
import {error, typeError} from './errors.ts';
import {
  type Attributes,
  boolType,
  intType,
  moduleType,
  NativeProperty,
  NoneType,
  object as objectType,
  PyClassMethod,
  type PyException,
  PyFunction,
  PyMethod,
  PyModule,
  PyNative,
  PyObject,
  PyProperty,
  PyStaticMethod,
  PySuper,
  PyType,
  strType,
  type as typeType,
  type Value,
} from './objects.ts';

/** Classes of the model's own objects, by their constructors. */
const modelClasses = new Map<unknown, PyType>();

export function registerClass(made: unknown, cls: PyType): void {
  modelClasses.set(made, cls);
}

/** An object of the model keeps what the program attached to it here. */
interface Hosted {
  host?: unknown;
}

export function typeOf(value: Value): PyType {
  if (value instanceof PyObject) return value.cls;
  switch (typeof value) {
    case 'string':
      return strType;
    case 'number':
    case 'bigint':
      return intType;
    case 'boolean':
      return boolType;
  }
  if (value === null) return NoneType;
  const {host} = value as Hosted;
  if (host instanceof PyObject) return host.cls;
  return modelClass(value);
}

/** The class of one of the model's objects, or of what it derives from. */
function modelClass(value: object): PyType {
  for (let at: object | null = value; at !== null; at = Object.getPrototypeOf(at)) {
    const found = modelClasses.get(at.constructor);
    if (found !== undefined) return found;
  }
  return objectType;
}

export function typeName(value: Value): string {
  return typeOf(value).name;
}

export function isInstance(value: Value, cls: PyType): boolean {
  return typeOf(value).mro.includes(cls);
}

/** Where an object's own attributes are, if it has any. */
export function attributesOf(value: Value, create = false): Attributes | null {
  if (value === null || typeof value !== 'object') return null;
  if (value instanceof PyType || value instanceof PyModule) return value.dict;
  const holder = value instanceof PyObject ? value : hostOf(value, create);
  if (holder === null) return null;
  if (create && holder.attrs === null) holder.attrs = new Map();
  return holder.attrs;
}

function hostOf(value: object, create: boolean): PyObject | null {
  const hosted = value as Hosted;
  if (hosted.host instanceof PyObject) return hosted.host;
  if (!create) return null;
  const made = new PyObject(typeOf(value));
  hosted.host = made;
  return made;
}

/** Binds what was found on a class to an instance. */
function bind(found: Value, self: Value): Value {
  if (found instanceof PyFunction) return new PyMethod(self, found);
  if (found instanceof PyNative) return found.method ? new PyMethod(self, found) : found;
  if (found instanceof NativeProperty) return found.get(self);
  if (found instanceof PyProperty) return getProperty(found, self);
  if (found instanceof PyStaticMethod) return found.func;
  if (found instanceof PyClassMethod) return new PyMethod(typeOf(self), found.func);
  if (found instanceof PyObject && !(found instanceof PyType)) {
    const get = found.cls.lookup('__get__');
    if (get !== undefined) return call(get, [found, self, typeOf(self)]);
  }
  return found;
}

function getProperty(property: PyProperty, self: Value): Value {
  if (property.getter === null) {
    throw error('AttributeError', `property of ${quoted(typeName(self))} object has no getter`);
  }
  return call(property.getter, [self]);
}

function isData(found: Value): boolean {
  if (found instanceof PyProperty || found instanceof NativeProperty) return true;
  return found instanceof PyObject && found.cls.lookup('__set__') !== undefined;
}

function quoted(text: string): string {
  return `'${text}'`;
}

/** `value.name`, or undefined where Python raises AttributeError (unless `__getattr__` raises its own). */
export function find(value: Value, name: string): Value | undefined {
  if (value instanceof PyType) return findOnType(value, name);
  if (value instanceof PyModule) {
    const own = value.dict.get(name);
    return own !== undefined ? own : moduleAttribute(value, name);
  }
  if (value instanceof PySuper) return findSuper(value, name);
  const cls = typeOf(value);
  const custom = cls.lookup('__getattribute__');
  if (custom instanceof PyFunction) return call(custom, [value, name]);
  const found = plain(value, cls, name);
  return found !== undefined ? found : dynamic(value, cls, name);
}

/** As `object.__getattribute__` finds it. */
export function plain(value: Value, cls: PyType, name: string): Value | undefined {
  const found = cls.lookup(name);
  if (found !== undefined && isData(found)) return bind(found, value);
  const own = attributesOf(value)?.get(name);
  if (own !== undefined) return own;
  if (found !== undefined) return bind(found, value);
  if (name === '__class__') return cls;
  if (name === '__dict__') return dictView?.(value);
  return undefined;
}

function dynamic(value: Value, cls: PyType, name: string): Value | undefined {
  const hook = cls.lookup('__getattr__');
  return hook === undefined ? undefined : call(hook, [value, name]);
}

function moduleAttribute(module: PyModule, name: string): Value | undefined {
  if (name === '__name__') return module.name;
  const hook = module.dict.get('__getattr__');
  if (hook !== undefined) return call(hook, [name]);
  if (name === '__dict__') return dictView?.(module);
  return moduleType.lookup(name);
}

function findSuper(value: PySuper, name: string): Value | undefined {
  const {mro} = value.of;
  for (const cls of mro.slice(mro.indexOf(value.start) + 1)) {
    const found = cls.dict.get(name);
    if (found === undefined) continue;
    if (found instanceof PyClassMethod) {
      return new PyMethod(value.self instanceof PyType ? value.self : value.of, found.func);
    }
    return value.self instanceof PyType && value.self === value.of
      ? unbound(found)
      : bind(found, value.self);
  }
  const fallback = fallbacks.get(name);
  if (fallback === undefined) return undefined;
  if (fallback instanceof PyClassMethod) return new PyMethod(value.of, fallback.func);
  return value.self instanceof PyType ? unbound(fallback) : bind(fallback, value.self);
}

function unbound(found: Value): Value {
  return found instanceof PyStaticMethod ? found.func : found;
}

function findOnType(cls: PyType, name: string): Value | undefined {
  const meta = cls.cls.lookup(name);
  if (meta !== undefined && isData(meta)) return bind(meta, cls);
  const found = cls.lookup(name);
  if (found !== undefined) {
    if (found instanceof PyStaticMethod) return found.func;
    if (found instanceof PyClassMethod) return new PyMethod(cls, found.func);
    if (found instanceof PyObject && !(found instanceof PyType) && !isData(found)) {
      const get = found.cls.lookup('__get__');
      if (get instanceof PyFunction) return call(get, [found, null, cls]);
    }
    return found;
  }
  if (name === '__dict__') return dictView?.(cls);
  // The classes `type` makes have its `__new__`; other built-in ones have that of `object`.
  const makes = name === '__new__' && !cls.isSubclass(typeType);
  if (meta !== undefined && !makes) return bind(meta, cls);
  if (name === '__class__') return cls.cls;
  const fallback = fallbacks.get(name);
  return fallback === undefined ? undefined : unbound(fallback);
}

/** What `object` has that need not be looked up for every object: `super().__init__()` finds it here. */
let fallbacks: ReadonlyMap<string, Value> = new Map();

export function setFallbacks(names: ReadonlyMap<string, Value>): void {
  fallbacks = names;
}

/** How `vars()` shows attributes; set by the module that knows dicts. */
let dictView: ((value: Value) => Value | undefined) | null = null;

export function setDictView(view: (value: Value) => Value | undefined): void {
  dictView = view;
}

export function getAttribute(value: Value, name: string): Value {
  const found = find(value, name);
  if (found !== undefined) return found;
  throw missing(value, name);
}

/** The AttributeError for a name that an object has not. */
export function missing(value: Value, name: string): PyException {
  const raised = error('AttributeError', missingText(value, name));
  raised.attrs = new Map([
    ['name', name],
    ['obj', value],
  ]);
  return raised;
}

function missingText(value: Value, name: string): string {
  if (value instanceof PyModule) {
    return `module '${value.name}' has no attribute '${name}'`;
  }
  if (value instanceof PyType) {
    return `type object '${value.name}' has no attribute '${name}'`;
  }
  if (value instanceof PySuper) {
    return `'super' object has no attribute '${name}'`;
  }
  return `'${typeName(value)}' object has no attribute '${name}'`;
}

/** A method to be called at once: found, with the object to pass first, if it wants one. */
export interface Found {
  func: Value;
  self: Value | undefined;
}

const found: Found = {func: null, self: undefined};

/** Like `getAttribute`, without making a bound method. The answer is only good until the next call. */
export function findMethod(value: Value, name: string): Found {
  if (!(value instanceof PyType) && !(value instanceof PyModule) && !(value instanceof PySuper)) {
    const cls = typeOf(value);
    const func = cls.lookup(name);
    const binds = func instanceof PyFunction || (func instanceof PyNative && func.method);
    if (binds && attributesOf(value)?.get(name) === undefined && !customised(cls)) {
      found.func = func;
      found.self = value;
      return found;
    }
  }
  found.func = getAttribute(value, name);
  found.self = undefined;
  return found;
}

function customised(cls: PyType): boolean {
  return cls.lookup('__getattribute__') instanceof PyFunction;
}

export function setAttribute(value: Value, name: string, to: Value): void {
  if (value instanceof PyType) {
    if (value.native) {
      throw typeError(`cannot set ${quoted(name)} attribute of immutable type '${value.name}'`);
    }
    const put = value.cls.lookup('__setattr__');
    if (put instanceof PyFunction) call(put, [value, name, to]);
    else value.set(name, to);
    return;
  }
  if (value instanceof PyModule) {
    value.dict.set(name, to);
    return;
  }
  const custom = typeOf(value).lookup('__setattr__');
  if (custom !== undefined && !isObjects(custom)) call(custom, [value, name, to]);
  else setPlain(value, name, to);
}

/** Whether a special method is the one every object has. */
function isObjects(method: Value): boolean {
  return method instanceof PyNative && method.qualname.startsWith('object.');
}

/** As `object.__setattr__` does it. */
export function setPlain(value: Value, name: string, to: Value): void {
  const cls = typeOf(value);
  const descriptor = cls.lookup(name);
  if (descriptor instanceof PyProperty) {
    if (descriptor.setter === null) {
      throw error('AttributeError', `property '${name}' of '${cls.name}' object has no setter`);
    }
    call(descriptor.setter, [value, to]);
    return;
  }
  if (descriptor instanceof NativeProperty) {
    if (descriptor.put === null) {
      throw error('AttributeError', `attribute '${name}' of '${cls.name}' objects is not writable`);
    }
    descriptor.put(value, to);
    return;
  }
  if (descriptor instanceof PyObject) {
    const set = descriptor.cls.lookup('__set__');
    if (set !== undefined) {
      call(set, [descriptor, value, to]);
      return;
    }
  }
  const attributes = hasAttributes(cls, name) ? attributesOf(value, true) : null;
  if (attributes === null) {
    const known = cls.lookup(name) !== undefined;
    const text = known
      ? `'${cls.name}' object attribute '${name}' is read-only`
      : `'${cls.name}' object has no attribute '${name}' and no __dict__ for setting new attributes`;
    throw error('AttributeError', text);
  }
  attributes.set(name, to);
}

/** Instances of most built-in classes carry none; `__slots__` says which ones do. */
const withAttributes = new Set<PyType>();

export function allowAttributes(cls: PyType): void {
  withAttributes.add(cls);
}

function hasAttributes(cls: PyType, name: string): boolean {
  let slotted = false;
  for (const base of cls.mro) {
    if (withAttributes.has(base)) return true;
    if (base.native) continue;
    const slots = base.dict.get('__slots__');
    if (slots === undefined) return true;
    slotted = true;
    if (slotNames?.(slots).includes(name)) return true;
  }
  return !slotted && !cls.native;
}

let slotNames: ((slots: Value) => string[]) | null = null;

export function setSlotNames(read: (slots: Value) => string[]): void {
  slotNames = read;
}

export function deleteAttribute(value: Value, name: string): void {
  if (value instanceof PyType) {
    if (value.native)
      throw typeError(`cannot set '${name}' attribute of immutable type '${value.name}'`);
    if (!value.delete(name)) throw missing(value, name);
    return;
  }
  const cls = typeOf(value);
  const custom = cls.lookup('__delattr__');
  if (custom !== undefined && !isObjects(custom)) {
    call(custom, [value, name]);
    return;
  }
  deletePlain(value, name);
}

export function deletePlain(value: Value, name: string): void {
  const descriptor = typeOf(value).lookup(name);
  if (descriptor instanceof PyProperty && descriptor.deleter !== null) {
    call(descriptor.deleter, [value]);
    return;
  }
  if (attributesOf(value)?.delete(name) !== true) throw missing(value, name);
}
