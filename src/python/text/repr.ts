import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {isSlot} from '../objects/c-arguments.ts';
import {PyDeque} from '../objects/deque.ts';
import {PySuper} from '../objects/descriptors.ts';
import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {PyFunction, PyMethod, PyModule, PyNative} from '../objects/functions.ts';
import {isBody} from '../objects/name-dicts.ts';
import {methods} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import {classMadeBy, shownName, typeName, typeOf} from '../objects/type-of.ts';
import {Ellipsis, NotImplemented, PyType, type Value} from '../objects/types.ts';
import {
  PyBoxed,
  PyBytes,
  PyComplex,
  PyFloat,
  PyList,
  PyRange,
  PySlice,
  PyTuple,
} from '../objects/values.ts';
import {special} from '../operations/special.ts';
import {PyAsyncGenerator} from '../run/async-generators.ts';
import {call} from '../run/calls.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import {PyGenerator} from '../run/generators.ts';
import {refuse} from '../run/refusals.ts';
import {charge, checkGrown} from '../run/vm.ts';
import {bigText, complexRepr, floatRepr} from './numbers.ts';
import {bytesRepr, quote} from './quote.ts';

const reprs = new Map<unknown, (value: never) => string>();

/** How an object of a native or model class is shown; `classes` are its objects', if the JavaScript class does not tell. */
export function registerRepr<T>(
  made: new (...args: never[]) => T,
  repr: (value: T) => string,
  ...classes: readonly PyType[]
): void {
  reprs.set(made, repr);
  const told = classMadeBy(made);
  for (const cls of told === undefined ? classes : [told]) showsItself(cls);
}

/** The `__repr__` of built-in classes: what they show needs no call. */
const builtIn = new WeakSet<object>();

/** Its objects are not shown as any object is: `super().__repr__()` and `list.__repr__` find how. */
export function showsItself(cls: PyType): void {
  methods(cls, {__repr__: ['', self => ownRepr(self as Value)]});
  builtIn.add(cls.dict.get('__repr__') as PyNative);
}

const showing = new Set<object>();

/** `repr(value)`. */
export function repr(value: Value): string {
  return reprFor('__repr__', value);
}

/** The same; `asked` is the method that CPython says has returned no str. */
export function reprFor(asked: '__repr__' | '__str__', value: Value): string {
  const isPlain = typeof value !== 'object' || (value instanceof PyFloat && value.cls.native);
  if (!isPlain) {
    const custom = special(value, '__repr__');
    if (custom !== undefined && !isDefault(custom)) return stringFrom(call(custom, [value]), asked);
  }
  return ownRepr(value);
}

/** The same by its built-in class, whatever its own has. */
export function ownRepr(value: Value): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      return String(value);
    case 'bigint':
      return bigText(value);
    case 'boolean':
      return value ? 'True' : 'False';
  }
  if (value === null) return 'None';
  if (value instanceof PyFloat) return floatRepr(value.value);
  return builtinRepr(value);
}

function isDefault(method: Value): boolean {
  if (!(method instanceof PyNative)) return false;
  return method.qualname === 'object.__repr__' || builtIn.has(method);
}

/** What a special method has returned. Raises TypeError if that is no str. */
export function stringFrom(text: Value, method: string): string {
  if (typeof text === 'string') return text;
  if (text instanceof PyBoxed && typeof text.value === 'string') return text.value;
  throw typeError(`${method} returned non-string (type ${typeName(text)})`);
}

/** There is no memory here, and an address would mean nothing. */
const ADDRESS = '0x…';

export function defaultRepr(value: object): string {
  const cls = typeOf(value);
  return `<${qualified(cls)} object at ${ADDRESS}>`;
}

/** With its module, unless it is built in. */
export function qualified(cls: PyType): string {
  return cls.module === 'builtins' ? cls.qualname : `${cls.module}.${cls.qualname}`;
}

/** As the built-in class of a value shows it: a dict of any class as a dict. */
export function builtinRepr(value: object): string {
  if (showing.has(value)) return recursive(value);
  const nested =
    value instanceof PyList ||
    value instanceof PyTuple ||
    value instanceof PyDict ||
    value instanceof PyDeque ||
    value instanceof PySet;
  if (nested) showing.add(value);
  try {
    return containerRepr(value) ?? objectRepr(value);
  } finally {
    if (nested) showing.delete(value);
  }
}

function recursive(value: object): string {
  if (value instanceof PyList || value instanceof PyDeque) return '[...]';
  if (value instanceof PyTuple) return '(...)';
  return value instanceof PyDict ? '{...}' : `${typeName(value)}(...)`;
}

/** What a part counts that a text is put together of. */
const STEPS_PER_PART = 15;

/** With commas between them; halts the run where that grows too big. */
export function join(parts: Iterable<string>): string {
  let text = '';
  let comma = '';
  for (const part of parts) {
    text += comma + part;
    comma = ', ';
    charge(STEPS_PER_PART + (part.length >> 2));
    checkGrown(text.length);
  }
  return text;
}

function containerRepr(value: object): string | undefined {
  if (value instanceof PyList) return `[${join(value.items.map(repr))}]`;
  if (value instanceof PyTuple) {
    return value.items.length === 1
      ? `(${repr(value.items[0] as Value)},)`
      : `(${join(value.items.map(repr))})`;
  }
  if (value instanceof PyDict) {
    if (isBody(value))
      refuse("what a metaclass's namespace shows is not modelled", 'print the names that you mean');
    const items = [...value.entries()].map(entry => `${repr(entry.key)}: ${repr(entry.value)}`);
    const custom = reprs.get(value.cls);
    return custom ? custom(value as never) : `{${join(items)}}`;
  }
  if (value instanceof PySet) return setRepr(value);
  return undefined;
}

function setRepr(value: PySet): string {
  const inside = join(value.values().map(repr));
  if (value.cls.name === 'set') return value.size === 0 ? 'set()' : `{${inside}}`;
  return value.size === 0 ? `${value.cls.name}()` : `${value.cls.name}({${inside}})`;
}

function objectRepr(value: object): string {
  const custom = reprs.get(value.constructor);
  if (custom !== undefined) return custom(value as never);
  if (value === Ellipsis) return 'Ellipsis';
  if (value === NotImplemented) return 'NotImplemented';
  if (value instanceof PyType) return typeRepr(value);
  if (value instanceof PyFunction) return `<function ${value.qualname} at ${ADDRESS}>`;
  if (value instanceof PyNative) return nativeRepr(value);
  if (value instanceof PyMethod) return methodRepr(value);
  if (value instanceof PyModule) return `<module '${value.name}'>`;
  if (value instanceof PyException) return exceptionRepr(value);
  if (value instanceof PyBytes) return bytesRepr(value);
  if (value instanceof PyRange) return rangeRepr(value);
  if (value instanceof PyComplex) return complexRepr(value);
  if (value instanceof PyBoxed)
    return typeof value.value === 'string' ? quote(value.value) : String(value.value);
  if (value instanceof PySlice) return `slice(${join(value.parts.map(repr))})`;
  if (value instanceof PySuper) return superRepr(value);
  return suspendableRepr(value) ?? defaultRepr(value);
}

function superRepr({start, self}: PySuper): string {
  const on = self instanceof PyType ? self : typeOf(self);
  return `<super: <class '${start.name}'>, <${on.name} object>>`;
}

function suspendableRepr(value: object): string | undefined {
  if (value instanceof PyCoroutine || value instanceof AsyncioCoroutine) {
    return `<coroutine object ${value.qualname} at ${ADDRESS}>`;
  }
  if (value instanceof PyGenerator) return `<generator object ${value.qualname} at ${ADDRESS}>`;
  if (value instanceof PyAsyncGenerator) {
    return `<async_generator object ${value.qualname} at ${ADDRESS}>`;
  }
  return undefined;
}

function typeRepr(value: PyType): string {
  return `<class '${qualified(value)}'>`;
}

function nativeRepr(value: PyNative): string {
  if (value.cls.name === 'function') return `<function ${value.qualname} at ${ADDRESS}>`;
  if (value.method) {
    const kind = isSlot({name: value.name, shown: value.qualname}) ? 'slot wrapper' : 'method';
    return `<${kind} '${value.name}' of '${value.owner ?? value.qualname.split('.')[0]}' objects>`;
  }
  return `<built-in function ${value.name}>`;
}

function methodRepr({self, func}: PyMethod): string {
  if (!(func instanceof PyFunction || func instanceof PyNative)) return boundRepr('?', self);
  const isBuiltIn = func instanceof PyNative ? func.cls.name !== 'function' : isInC(self, func);
  if (!isBuiltIn) return boundRepr(func.qualname, self);
  const isWrapped = func instanceof PyNative && isSlot({name: func.name, shown: func.qualname});
  const kind = isWrapped ? `method-wrapper '${func.name}'` : `built-in method ${func.name}`;
  return `<${kind} of ${typeName(self)} object at ${ADDRESS}>`;
}

/** Whether a function of a library stands for one that CPython has in C, as all of some classes do. */
function isInC(self: Value, {code, name}: PyFunction): boolean {
  const {mro} = self instanceof PyType ? self : typeOf(self);
  const home = mro.find(each => each.dict.has(name));
  return code.places.source.library && home !== undefined && shownName(home) !== home.name;
}

function boundRepr(name: string, self: Value): string {
  return `<bound method ${name} of ${repr(self)}>`;
}

function exceptionRepr({cls, args}: PyException): string {
  return `${cls.name}(${join(args.map(repr))})`;
}

function rangeRepr({start, stop, step}: PyRange): string {
  return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
}
