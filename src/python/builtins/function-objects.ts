import type {Code} from '../compile/code.ts';
import {loadModule} from '../modules/registry.ts';
import {codeObject, PyCode} from '../objects/code-objects.ts';
import {NativeProperty} from '../objects/descriptors.ts';
import {PyDict} from '../objects/dict.ts';
import {typeError, valueError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {type Cell, PyFunction, PyMethod, PyNative} from '../objects/functions.ts';
import {dictOf, namesIn} from '../objects/name-dicts.ts';
import {methods, native, properties} from '../objects/natives.ts';
import {typeOf} from '../objects/type-of.ts';
import {
  builtinType,
  functionType,
  methodType,
  NotImplemented,
  type PyType,
  strType,
  type Value,
} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {asString} from '../operations/conversion.ts';
import {find, getAttribute} from '../operations/get-attribute.ts';
import {noAttribute} from '../operations/missing-attribute.ts';
import {annotationsOf} from '../run/annotations.ts';
import {refuse, refuseDocstring} from '../run/refusals.ts';
import {namespaceOf} from './attribute-dict.ts';
import {freeNames} from './code-objects.ts';
import './function-docstrings.ts';

const func = (value: unknown) => value as PyFunction;

/** A function of the program's own, or of a library: what is built in has no code of Python to look into. */
function withCode(value: unknown): PyFunction {
  if (value instanceof PyFunction) return value;
  return refuse(`how "${func(value).name}" is written is not modelled`, 'call it instead');
}

/** For an attribute that a function always has: who deletes it gets what there is to begin with. */
function setOwn(self: Value, name: string, value: Value): void {
  const target = func(self);
  target.attrs ??= new Map();
  target.attrs.set(name, value);
}

function notText(attribute: string): PyException {
  return typeError(`${attribute} must be set to a string object`);
}

/** Gives a class a name that may be set to another text, and that cannot be deleted. */
export function defineName(
  cls: PyType,
  attribute: string,
  get: (self: Value) => Value,
  put: (self: Value, name: string) => void,
): void {
  const property = new NativeProperty(
    get,
    (self, value) => {
      if (!typeOf(value).isSubclass(strType)) throw notText(attribute);
      put(self, asString(value));
    },
    () => {
      throw notText(attribute);
    },
  );
  cls.dict.set(attribute, property);
}

defineName(
  functionType,
  '__name__',
  self => func(self).name,
  (self, name) => {
    func(self).name = name;
  },
);

defineName(
  functionType,
  '__qualname__',
  self => func(self).qualname,
  (self, name) => {
    func(self).qualname = name;
  },
);

functionType.dict.set(
  '__module__',
  new NativeProperty(
    self => moduleOf(self),
    (self, value) => {
      func(self).module = value as string;
    },
  ),
);

/** A method is where its class is, unless it is told of another one. */
function moduleOf(self: Value): Value {
  const of = self instanceof PyNative ? self.of : null;
  const home = of !== null && func(self).qualname.startsWith(`${of.name}.`) ? of.module : null;
  return func(self).module ?? home ?? withCode(self).module;
}

const typeParams = new WeakMap<PyFunction, PyTuple>();

functionType.dict.set(
  '__type_params__',
  new NativeProperty(
    self => typeParams.get(func(self)) ?? new PyTuple(func(self).code?.typeParams ?? []),
    (self, value) => {
      if (!(value instanceof PyTuple)) throw typeError('__type_params__ must be set to a tuple');
      typeParams.set(func(self), value);
    },
    () => {
      throw typeError('__type_params__ must be set to a tuple');
    },
  ),
);

functionType.dict.set(
  '__defaults__',
  new NativeProperty(
    self => (withCode(self).defaults.length === 0 ? null : new PyTuple(withCode(self).defaults)),
    (self, value) => {
      if (value !== null && !(value instanceof PyTuple))
        throw typeError('__defaults__ must be set to a tuple object');
      withCode(self).defaults = value === null ? [] : value.items;
    },
    self => {
      withCode(self).defaults = [];
    },
  ),
);

functionType.dict.set(
  '__kwdefaults__',
  new NativeProperty(
    self => {
      const {keywordDefaults} = withCode(self);
      return keywordDefaults === null ? null : namespaceOf(keywordDefaults);
    },
    (self, value) => {
      if (value !== null && !(value instanceof PyDict))
        throw typeError('__kwdefaults__ must be set to a dict object');
      withCode(self).keywordDefaults = value === null ? null : namesIn(value);
    },
    self => {
      withCode(self).keywordDefaults = null;
    },
  ),
);

functionType.dict.set(
  '__annotations__',
  new NativeProperty(
    self => {
      const target = func(self);
      target.attrs ??= new Map();
      const known = target.attrs.get('__annotations__') ?? dictOf(annotationsOf(target));
      target.attrs.set('__annotations__', known);
      return known;
    },
    (self, value) => setOwn(self, '__annotations__', value),
    self => setOwn(self, '__annotations__', new PyDict()),
  ),
);

/** CPython's is a function of the compiler's own making. */
functionType.dict.set(
  '__annotate__',
  new NativeProperty(self =>
    withCode(self).code.annotations.length === 0
      ? null
      : refuse('"__annotate__" of a function is not modelled', 'ask for its __annotations__'),
  ),
);

functionType.dict.set(
  '__code__',
  new NativeProperty(
    self => codeObject(withCode(self).code),
    (self, value) => {
      withCode(self).code = codeFor(withCode(self), value);
    },
    () => {
      throw typeError('__code__ must be set to a code object');
    },
  ),
);

functionType.dict.set('__closure__', new NativeProperty(self => closureOf(withCode(self))));

/** What it shares with the functions around it, in the order of `co_freevars`. */
function closureOf({code, closure}: PyFunction): Value {
  const names = freeNames(code);
  if (names.length === 0) return null;
  return new PyTuple(names.map(name => closure[code.freeNames.indexOf(name)] as Cell));
}

/** Code that has as many variables of the functions around it. */
function codeFor({name, closure}: PyFunction, value: Value): Code {
  if (!(value instanceof PyCode)) throw typeError('__code__ must be set to a code object');
  const {free} = value.code;
  if (free.length !== closure.length) {
    const needs = `${name}() requires a code object with ${closure.length} free vars`;
    throw valueError(`${needs}, not ${free.length}`);
  }
  if (free.length > 1) refuse('such code for a closure is not modelled', 'pass it what differs');
  return value.code;
}

functionType.dict.set(
  '__globals__',
  new NativeProperty(self => namespaceOf(withCode(self).globals)),
);

functionType.dict.set(
  '__get__',
  native(
    '__get__',
    'self, instance, owner=, /',
    (self, on) => (on === null ? (self as Value) : new PyMethod(on as Value, self as Value)),
    true,
  ),
);

/** Of a method, what is bound. */
const inC = (self: Value) => (self instanceof PyMethod ? self.func : self) as PyNative;

/** A method has none as long as it is not bound. */
function moduleInC(self: Value): Value {
  if (self instanceof PyMethod) return null;
  const {module, method} = inC(self);
  if (module === null && method) throw noAttribute(self, '__module__');
  return module ?? 'builtins';
}

properties(builtinType, {
  __name__: self => inC(self).name,
  __qualname__: self => inC(self).qualname,
  __doc__: self => refuseDocstring(inC(self).qualname),
  __module__: moduleInC,
  __self__: self =>
    self instanceof PyMethod ? self.self : loadModule(inC(self).module ?? 'builtins'),
});

properties(methodType, {
  __doc__: self => find((self as PyMethod).func, '__doc__') ?? null,
  __self__: self => (self as PyMethod).self,
  __func__: self => (self as PyMethod).func,
});

methodType.dict.set(
  '__getattr__',
  native(
    '__getattr__',
    'self, name',
    (self, name) => getAttribute((self as PyMethod).func, name as string),
    true,
  ),
);

/** Bound methods are equal if the same function is bound to the same object. */
function isSameMethod(self: unknown, other: unknown): Value {
  if (typeOf(self as Value) !== typeOf(other as Value)) return NotImplemented;
  if (!(self instanceof PyMethod && other instanceof PyMethod)) return self === other;
  return other.self === self.self && other.func === self.func;
}

for (const cls of [methodType, builtinType]) methods(cls, {__eq__: ['other, /', isSameMethod]});
