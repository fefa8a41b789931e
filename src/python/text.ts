import {LibraryCoroutine} from '../model/asyncio/coroutines.ts';
import {isInstance, typeName, typeOf} from './attributes.ts';
import {call} from './calls.ts';
import {PyDict, PySet} from './collections.ts';
import {errorType, typeError} from './errors.ts';
import {PyAsyncGenerator, PyCoroutine, PyGenerator} from './generators.ts';
import {
  Ellipsis,
  NotImplemented,
  PyBoxed,
  PyBytes,
  PyComplex,
  PyException,
  PyFloat,
  PyFunction,
  PyList,
  PyMethod,
  PyModule,
  PyNative,
  PyObject,
  PyRange,
  PySlice,
  PyTuple,
  PyType,
  type Value,
} from './objects.ts';
import {special} from './protocols.ts';
import {checkSize} from './vm.ts';

const reprs = new Map<unknown, (value: never) => string>();

/** How an object of a native or model class is shown. */
export function registerRepr<T>(
  made: new (...args: never[]) => T,
  repr: (value: T) => string,
): void {
  reprs.set(made, repr);
}

const showing = new Set<object>();

/** `repr(value)`. */
export function repr(value: Value): string {
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
  if (value instanceof PyObject) {
    const custom = special(value, '__repr__');
    if (custom !== undefined && !isDefault(custom))
      return stringFrom(call(custom, [value]), '__repr__');
  }
  return builtinRepr(value);
}

function isDefault(method: Value): boolean {
  return method instanceof PyNative && method.qualname === 'object.__repr__';
}

function isObjects(method: Value): boolean {
  return method instanceof PyNative && method.qualname.startsWith('object.');
}

function stringFrom(text: Value, method: string): string {
  if (typeof text === 'string') return text;
  if (text instanceof PyBoxed && typeof text.value === 'string') return text.value;
  throw typeError(`${method} returned non-string (type ${typeName(text)})`);
}

/** `str(value)`. */
export function str(value: Value): string {
  if (typeof value === 'string') return value;
  if (value instanceof PyObject) {
    const custom = special(value, '__str__');
    if (
      custom !== undefined &&
      !(custom instanceof PyNative && custom.qualname === 'object.__str__')
    ) {
      return stringFrom(call(custom, [value]), '__str__');
    }
    if (value instanceof PyException) return exceptionText(value);
    if (value instanceof PyBoxed && typeof value.value === 'string') return value.value;
  } else if (value !== null && typeof value === 'object') {
    const custom = special(value, '__str__');
    if (custom !== undefined && !isObjects(custom))
      return stringFrom(call(custom, [value]), '__str__');
  }
  return repr(value);
}

export function exceptionText(value: PyException): string {
  const {args} = value;
  if (value.cls.isSubclass(errorType('BaseExceptionGroup'))) return groupText(value);
  if (args.length === 0) return '';
  if (value.cls.isSubclass(errorType('KeyError')) && args.length === 1)
    return repr(args[0] as Value);
  if (value.cls.isSubclass(errorType('OSError')) && args.length >= 2) {
    const file = args.length > 2 ? `: ${repr(args[2] as Value)}` : '';
    return `[Errno ${str(args[0] as Value)}] ${str(args[1] as Value)}${file}`;
  }
  return args.length === 1 ? str(args[0] as Value) : repr(new PyTuple(args));
}

function groupText({args}: PyException): string {
  const [message, list] = args;
  const count = list instanceof PyTuple || list instanceof PyList ? list.items.length : 0;
  return `${str(message as Value)} (${count} sub-exception${count === 1 ? '' : 's'})`;
}

/** There is no memory here, and an address would mean nothing. */
const ADDRESS = '0x…';

export function defaultRepr(value: object): string {
  const cls = typeOf(value);
  return `<${qualified(cls)} object at ${ADDRESS}>`;
}

export function qualified(cls: PyType): string {
  return cls.module === 'builtins' ? cls.qualname : `${cls.module}.${cls.qualname}`;
}

function builtinRepr(value: object): string {
  if (showing.has(value)) return recursive(value);
  const nested =
    value instanceof PyList ||
    value instanceof PyTuple ||
    value instanceof PyDict ||
    value instanceof PySet;
  if (nested) showing.add(value);
  try {
    return containerRepr(value) ?? objectRepr(value);
  } finally {
    if (nested) showing.delete(value);
  }
}

function recursive(value: object): string {
  if (value instanceof PyList) return '[...]';
  if (value instanceof PyTuple) return '(...)';
  return value instanceof PyDict ? '{...}' : `${typeName(value)}(...)`;
}

function join(parts: Iterable<string>): string {
  let text = '';
  for (const part of parts) {
    if (text !== '') text += ', ';
    text += part;
    if (text.length > 1_000_000) checkSize(text.length);
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
  if (value instanceof PySlice)
    return `slice(${join([value.start, value.stop, value.step].map(repr))})`;
  return suspendableRepr(value) ?? defaultRepr(value);
}

function suspendableRepr(value: object): string | undefined {
  if (value instanceof PyCoroutine || value instanceof LibraryCoroutine) {
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
    const [cls = '', name = ''] = value.qualname.split('.');
    return `<method '${name}' of '${cls}' objects>`;
  }
  return `<built-in function ${value.name}>`;
}

function methodRepr({self, func}: PyMethod): string {
  if (func instanceof PyNative && func.cls.name !== 'function') {
    return `<built-in method ${func.name} of ${typeName(self)} object at ${ADDRESS}>`;
  }
  const name = func instanceof PyFunction || func instanceof PyNative ? func.qualname : '?';
  return `<bound method ${name} of ${repr(self)}>`;
}

function exceptionRepr(value: PyException): string {
  const {args} = value;
  if (isInstance(value, errorType('BaseExceptionGroup'))) {
    const [message, list] = args;
    const items = list instanceof PyTuple || list instanceof PyList ? [...list.items] : [];
    return `${value.cls.name}(${repr(message as Value)}, ${repr(new PyList(items))})`;
  }
  return `${value.cls.name}(${join(args.map(repr))})`;
}

function rangeRepr({start, stop, step}: PyRange): string {
  return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
}

function complexRepr({real, imag}: PyComplex): string {
  const part = (value: number) => floatRepr(value).replace(/\.0$/, '');
  if (real === 0 && !Object.is(real, -0)) return `${part(imag)}j`;
  return `(${part(real)}${imag < 0 || Object.is(imag, -0) ? '' : '+'}${part(imag)}j)`;
}

function bigText(value: bigint): string {
  const digits = value.toString().length;
  if (digits > 4300) {
    throw new PyException(errorType('ValueError'), [
      'Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit',
    ]);
  }
  return value.toString();
}

/** The shortest text that reads back as the same float, in Python's form. */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e16 || size < 1e-4)) return exponential(value);
  const text = String(value);
  if (text.includes('e')) return plainDigits(value);
  return text.includes('.') ? text : `${text}.0`;
}

function exponential(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${power}`;
}

function plainDigits(value: number): string {
  const text = value.toFixed(20).replace(/0+$/, '');
  return text.endsWith('.') ? `${text}0` : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const UNPRINTABLE = /[\\\n\r\t\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/gu;

/** A str as Python writes it. */
export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(UNPRINTABLE, char =>
    char === ' ' ? ' ' : (ESCAPES[char] ?? escapeCode(char)),
  );
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

export function escapeCode(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 256) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 65536) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

export function ascii(value: Value): string {
  return repr(value).replace(/[^\0-\x7f]/gu, escapeCode);
}

function bytesRepr({data, cls}: PyBytes): string {
  const text = data
    .map(byte => {
      const char = String.fromCharCode(byte);
      if (byte >= 32 && byte < 127 && char !== '\\') return char;
      return ESCAPES[char] ?? `\\x${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const quoted = `b${mark}${mark === "'" ? text.replaceAll("'", "\\'") : text}${mark}`;
  return cls.name === 'bytearray' ? `bytearray(${quoted})` : quoted;
}
