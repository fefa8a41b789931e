import {PySuper} from '../objects/descriptors.ts';
import {error, isError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {PyModule} from '../objects/functions.ts';
import {shownName, typeName, typeOf} from '../objects/type-of.ts';
import {PyType, type Value} from '../objects/types.ts';
import {refuseUnmodelled} from '../run/refusals.ts';
import {fieldOf, setField} from './exception-fields.ts';

export function quoted(text: string): string {
  return `'${text}'`;
}

/** The AttributeError for a name that an object has not; refuses what it would have on CPython. */
export function missing(value: Value, name: string): PyException {
  refuseAbsent(value, name);
  return noAttribute(value, name);
}

/** The same for what it has not on CPython either. */
export function noAttribute(value: Value, name: string): PyException {
  return aboutAttribute(error('AttributeError', missingText(value, name)), value, name);
}

/** Says by its fields whose attribute is meant. */
export function aboutAttribute(raised: PyException, value: Value, name: string): PyException {
  setField(raised, 'name', name);
  setField(raised, 'obj', value);
  return raised;
}

/** What passes where an attribute is asked for: an AttributeError that names none was about this one. */
export function attributed(thrown: unknown, value: Value, name: string): unknown {
  if (!isError(thrown, 'AttributeError')) return thrown;
  if (fieldOf(thrown, 'name') !== undefined || fieldOf(thrown, 'obj') !== undefined) return thrown;
  return aboutAttribute(thrown, value, name);
}

/** Nothing was found, and the program is about to be told so. */
export function refuseAbsent(value: Value, name: string): void {
  if (value instanceof PySuper) refuseInherited(value, name);
  else refuseUnmodelled(value, value instanceof PyType ? value : typeOf(value), name);
}

/** What `super()` looks for is a base class's. */
function refuseInherited({start, self, of: {mro}}: PySuper, name: string): void {
  for (const cls of mro.slice(mro.indexOf(start) + 1)) refuseUnmodelled(self, cls, name);
}

export function missingText(value: Value, name: string): string {
  if (value instanceof PyModule) {
    return `module '${value.name}' has no attribute '${name}'`;
  }
  if (value instanceof PyType) {
    return `type object '${shownName(value)}' has no attribute '${name}'`;
  }
  if (value instanceof PySuper) {
    return `'super' object has no attribute '${name}'`;
  }
  return `'${typeName(value)}' object has no attribute '${name}'`;
}
