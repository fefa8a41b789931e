import {typeError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyBoxed} from '../objects/values.ts';
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
  if (value instanceof PyObject) {
    const custom = special(value, '__bool__');
    if (custom !== undefined) return truthOf(call(custom, [value]));
  }
  if (value instanceof PyBoxed && typeof value.value !== 'string') return truth(value.value);
  const size = sizeOf(value);
  return size === undefined ? true : size > 0;
}

function truthOf(answer: Value): boolean {
  if (typeof answer === 'boolean') return answer;
  throw typeError(`__bool__ should return bool, returned ${typeName(answer)}`);
}
