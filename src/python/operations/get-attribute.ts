import {partOf} from '../modules/registry.ts';
import {
  NativeProperty,
  ownAccess,
  PyClassMethod,
  PyProperty,
  PyStaticMethod,
  PySuper,
} from '../objects/descriptors.ts';
import {error, isError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {PyFunction, PyMethod, PyModule, PyNative} from '../objects/functions.ts';
import {PyPartial} from '../objects/partials.ts';
import {attributesOf, typeOf} from '../objects/type-of.ts';
import {moduleType, PyObject, PyType, type as typeType, type Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {repr} from '../text/repr.ts';
import {attributed, missing, quoted, refuseAbsent} from './missing-attribute.ts';
import {customised} from './set-attribute.ts';

/** Binds what was found on a class to an instance. */
export function bind(found: Value, self: Value): Value {
  if (found instanceof PyFunction || found instanceof PyPartial) return new PyMethod(self, found);
  if (found instanceof PyNative) return found.method ? new PyMethod(self, found) : found;
  if (found instanceof NativeProperty) return found.get(self);
  const own = found instanceof PyObject ? ownAccess(found, '__get__') : undefined;
  if (own !== undefined && !(found instanceof PyType))
    return call(own, [found, self, typeOf(self)]);
  if (found instanceof PyProperty) return getProperty(found, self);
  if (found instanceof PyStaticMethod) return found.func;
  if (found instanceof PyClassMethod) return new PyMethod(typeOf(self), found.func);
  if (found instanceof PyObject && !(found instanceof PyType)) {
    const get = found.cls.lookup('__get__');
    if (get !== undefined) return call(get, [found, self, typeOf(self)]);
  }
  return found;
}

/** What a property's getter says of an object. Raises AttributeError if it has none. */
export function getProperty(property: PyProperty, self: Value): Value {
  if (property.getter === null) throw incomplete(property, self, 'getter');
  return call(property.getter, [self]);
}

/** The AttributeError for a property that lacks a function. */
export function incomplete(property: PyProperty, self: Value, what: string): PyException {
  const name = nameOf(property);
  const named = name === undefined ? '' : ` ${repr(name)}`;
  const of = quoted(typeOf(self).qualname);
  return error('AttributeError', `property${named} of ${of} object has no ${what}`);
}

/** The name that it has been given, or else its getter's. */
export function nameOf({name, getter}: PyProperty): Value | undefined {
  if (name !== null) return name;
  return getter === null ? undefined : find(getter, '__name__');
}

function isProperty(found: Value): boolean {
  return found instanceof PyProperty || found instanceof NativeProperty;
}

function isData(found: Value): boolean {
  if (isProperty(found)) return true;
  if (!(found instanceof PyObject)) return false;
  return found.cls.lookup('__set__') !== undefined || found.cls.lookup('__delete__') !== undefined;
}

/** `value.name`, or undefined where Python raises AttributeError (unless `__getattr__` raises its own). */
export function find(value: Value, name: string): Value | undefined {
  if (value instanceof PyType)
    return value.cls.native ? findOnType(value, name) : findByMeta(value, name);
  if (value instanceof PyModule) {
    const own = value.dict.get(name);
    return own !== undefined ? own : moduleAttribute(value, name);
  }
  if (value instanceof PySuper) return inherited(value, name);
  const cls = typeOf(value);
  const found = usual(value, cls, name);
  return found !== undefined ? found : dynamic(value, cls, name);
}

/** What `__getattribute__` finds. */
function usual(value: Value, cls: PyType, name: string): Value | undefined {
  const custom = cls.lookup('__getattribute__');
  try {
    return custom instanceof PyFunction ? call(custom, [value, name]) : plain(value, cls, name);
  } catch (thrown) {
    return unlessDynamic(thrown, cls, value, name);
  }
}

/** Where there is a `__getattr__`, any AttributeError on the way leads there. */
function unlessDynamic(thrown: unknown, cls: PyType, value: Value, name: string): undefined {
  const isDynamic = cls.lookup('__getattr__') !== undefined;
  if (!isDynamic || !isError(thrown, 'AttributeError')) throw attributed(thrown, value, name);
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
  if (name === '__doc__') return findOnType(cls, name);
  return undefined;
}

function dynamic(value: Value, cls: PyType, name: string): Value | undefined {
  const hook = cls.lookup('__getattr__');
  return hook === undefined ? undefined : asked(hook, [value, name], value, name);
}

/** What a `__getattr__` says. */
function asked(hook: Value, args: Value[], value: Value, name: string): Value {
  try {
    return call(hook, args);
  } catch (thrown) {
    throw attributed(thrown, value, name);
  }
}

function moduleAttribute(module: PyModule, name: string): Value | undefined {
  if (name === '__name__') return module.name;
  if (name === '__class__') return module.cls;
  if (name === '__dict__') return dictView?.(module);
  const found = partOf(module, name) ?? moduleType.lookup(name);
  if (found !== undefined) return found;
  const hook = module.dict.get('__getattr__');
  return hook && asked(hook, [name], module, name);
}

function inherited(value: PySuper, name: string): Value | undefined {
  try {
    return findSuper(value, name);
  } catch (thrown) {
    throw attributed(thrown, value, name);
  }
}

function findSuper(value: PySuper, name: string): Value | undefined {
  if (name === '__class__') return value.cls;
  const mro = value.of.mro.slice(value.of.mro.indexOf(value.start) + 1);
  for (const cls of mro) {
    const found = cls.dict.get(name);
    if (found === undefined) continue;
    if (found instanceof PyClassMethod) {
      return new PyMethod(value.self instanceof PyType ? value.self : value.of, found.func);
    }
    return value.self instanceof PyType && value.self === value.of
      ? unbound(found)
      : bind(found, value.self);
  }
  const fallback = fallbacks(name, mro);
  if (fallback === undefined) return ofSuper(value, name);
  if (fallback instanceof PyClassMethod) return new PyMethod(value.of, fallback.func);
  return value.self instanceof PyType && value.self === value.of
    ? unbound(fallback)
    : bind(fallback, value.self);
}

/** What `super()` has of its own. */
function ofSuper({self, start, of}: PySuper, name: string): Value | undefined {
  if (name === '__self__') return self;
  if (name === '__thisclass__') return start;
  return name === '__self_class__' ? of : undefined;
}

function unbound(found: Value): Value {
  return found instanceof PyStaticMethod ? found.func : found;
}

/** On a class whose own class the program has written. */
function findByMeta(cls: PyType, name: string): Value | undefined {
  const found = usualOnType(cls, cls.cls, name);
  return found !== undefined ? found : dynamic(cls, cls.cls, name);
}

function usualOnType(cls: PyType, meta: PyType, name: string): Value | undefined {
  const custom = meta.lookup('__getattribute__');
  try {
    return custom instanceof PyFunction ? call(custom, [cls, name]) : findOnType(cls, name);
  } catch (thrown) {
    return unlessDynamic(thrown, meta, cls, name);
  }
}

/** As `type.__getattribute__` finds it. */
export function findOnType(cls: PyType, name: string): Value | undefined {
  const meta = cls.cls.lookup(name);
  if (meta !== undefined && isData(meta)) return bind(meta, cls);
  const found = cls.lookup(name);
  if (found !== undefined) {
    const own = found instanceof PyObject ? ownAccess(found, '__get__') : undefined;
    if (own !== undefined && !(found instanceof PyType)) return call(own, [found, null, cls]);
    if (found instanceof PyStaticMethod) return found.func;
    if (found instanceof PyClassMethod) return new PyMethod(cls, found.func);
    if (found instanceof PyObject && !(found instanceof PyType) && !isProperty(found)) {
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
  const fallback = fallbacks(name, cls.mro);
  return fallback === undefined ? dynamic(cls, cls.cls, name) : unbound(fallback);
}

/** What `object` has that need not be looked up for every object: `super().__init__()` finds it here. */
let fallbacks: (name: string, mro: readonly PyType[]) => Value | undefined = () => undefined;

export function setFallbacks(by: typeof fallbacks): void {
  fallbacks = by;
}

/** How `vars()` shows attributes; set by the module that knows dicts. */
let dictView: ((value: Value) => Value | undefined) | null = null;

export function setDictView(view: (value: Value) => Value | undefined): void {
  dictView = view;
}

/** `find` where any AttributeError means that there is none. Refuses what it would have on CPython. */
export function findIfAny(value: Value, name: string): Value | undefined {
  try {
    const found = find(value, name);
    if (found === undefined) refuseAbsent(value, name);
    return found;
  } catch (thrown) {
    if (isError(thrown, 'AttributeError')) return undefined;
    throw thrown;
  }
}

/** Raises AttributeError, or asks `__getattr__` where a class has it. */
export function getAttribute(value: Value, name: string): Value {
  const found = find(value, name);
  if (found !== undefined) return found;
  throw missing(value, name);
}

/** A method to be called at once: found, with the object to pass first, if it wants one. */
interface Found {
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
