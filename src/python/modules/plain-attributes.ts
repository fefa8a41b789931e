import {NativeProperty} from '../objects/descriptors.ts';
import {error} from '../objects/errors.ts';
import {qualifiedName} from '../objects/qualified-name.ts';
import {typeOf} from '../objects/type-of.ts';
import type {PyType, Value} from '../objects/types.ts';
import {asIndex} from '../operations/conversion.ts';
import {isInt} from '../operations/numbers.ts';
import {refuse} from '../run/refusals.ts';

/** What an attribute of CPython's can be here: what it is, and, where a program may give it another value, how. */
interface Plain {
  readonly get: (self: unknown) => Value;
  readonly put: (self: unknown, value: Value) => void;
}

/** Attributes that CPython's classes keep in plain sight, `_value` say, which a program may change. */
export function plainAttributes(cls: PyType, table: Readonly<Record<string, Plain>>): void {
  for (const [name, {get, put}] of Object.entries(table)) {
    const remove = () => refuse(`deleting "${name}" is not modelled`, 'leave it');
    cls.dict.set(name, new NativeProperty(get, put, remove));
  }
}

/** One that is an int. */
export function number(
  get: (self: unknown) => number,
  put: (self: unknown, to: number) => void,
): Plain {
  const give = (self: unknown, value: Value) => {
    if (!isInt(value)) refuse('anything but an int is not modelled here', 'give it an int');
    put(self, asIndex(value));
  };
  return {get, put: give};
}

/** One that is a bool. */
export function flag(
  get: (self: unknown) => boolean,
  put: (self: unknown, to: boolean) => void,
): Plain {
  const give = (self: unknown, value: Value) => {
    if (typeof value !== 'boolean')
      refuse('anything but a bool is not modelled here', 'give it a bool');
    put(self, value);
  };
  return {get, put: give};
}

/** One that may be looked at only. */
export function shown(get: (self: unknown) => Value): Plain {
  return {get, put: () => refuse('another value is not modelled here', 'leave it as it is')};
}

/** Those that CPython has as a `property`, without a setter. */
export function pythonProperties(
  cls: PyType,
  table: Readonly<Record<string, (self: Value) => Value>>,
): void {
  for (const [name, get] of Object.entries(table)) {
    const lacks = (what: string) => (self: Value) => {
      const text = `property '${name}' of '${qualifiedName(typeOf(self))}' object has no ${what}`;
      throw error('AttributeError', text);
    };
    cls.dict.set(name, new NativeProperty(get, lacks('setter'), lacks('deleter')));
  }
}
