import {typeError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {floatType, NotImplemented, PyObject, type Value} from '../objects/types.ts';
import {PyBoxed, PyComplex, PyFloat} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {sizeOf} from './length.ts';
import {special} from './special.ts';

/** `bool(value)`. */
export function truth(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'bigint':
      return true;
    case 'string':
      return value !== '';
  }
  if (value === null) return false;
  if (value === NotImplemented)
    throw typeError('NotImplemented should not be used in a boolean context');
  if (value instanceof PyFloat && value.cls === floatType) return value.value !== 0;
  if (value instanceof PyObject) {
    const custom = special(value, '__bool__');
    if (custom !== undefined) return truthOf(call(custom, [value]));
  }
  if (value instanceof PyBoxed && typeof value.value !== 'string') return truth(value.value);
  if (value instanceof PyFloat) return value.value !== 0;
  if (value instanceof PyComplex) return value.real !== 0 || value.imag !== 0;
  const size = sizeOf(value);
  return size === undefined ? true : size > 0;
}

function truthOf(answer: Value): boolean {
  if (typeof answer === 'boolean') return answer;
  throw typeError(`__bool__ should return bool, returned ${typeName(answer)}`);
}
