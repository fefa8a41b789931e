import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {PyNative} from '../objects/functions.ts';
import {PySet} from '../objects/set.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyBoxed, PyBytes, PyList, PyRange, PyTuple} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {charge} from '../run/vm.ts';
import {byteOf} from './byte-values.ts';
import {bytesLike} from './bytes-like.ts';
import {same, unboxed} from './equality.ts';
import {tryIterate} from './iteration.ts';
import {isInt} from './numbers.ts';
import {special} from './special.ts';
import {truth} from './truth.ts';

/** What an item counts that has to be asked for. */
const STEPS_PER_ITEM = 4;

/** `item in container`. */
export function contains(container: Value, item: Value): boolean {
  if (typeof container === 'string') return stringContains(container, item);
  const custom = special(container, '__contains__');
  if (custom === null) throw typeError(`'${typeName(container)}' object is not a container`);
  if (
    custom !== undefined &&
    !(container instanceof PyObject && container.builtin && custom instanceof PyNative)
  ) {
    return truth(call(custom, [container, item]));
  }
  if (container instanceof PyDict || container instanceof PySet) return container.has(item);
  if (container instanceof PyRange && typeof item === 'number') {
    const at = (item - container.start) / container.step;
    return Number.isInteger(at) && at >= 0 && at < container.length;
  }
  if (container instanceof PyBoxed && typeof container.value === 'string') {
    return stringContains(container.value, item);
  }
  if (container instanceof PyBytes) return bytesContain(container.data, item);
  if (container instanceof PyList || container instanceof PyTuple) return hasItem(container, item);
  const step = tryIterate(container);
  if (step === undefined) {
    throw typeError(`argument of type '${typeName(container)}' is not a container or iterable`);
  }
  for (let each = step(); each !== undefined; each = step()) {
    charge(STEPS_PER_ITEM);
    if (same(each, item)) return true;
  }
  return false;
}

/** As many as there are when each is looked at: what compares them may change them, or put others in their place. */
function hasItem(container: PyList | PyTuple, item: Value): boolean {
  for (let at = 0; at < container.items.length; at++) {
    charge(1);
    if (same(container.items[at] as Value, item)) return true;
  }
  return false;
}

function bytesContain(data: readonly number[], item: Value): boolean {
  const part = bytesLike(item);
  if (part === undefined) {
    if (isInt(item)) return data.includes(byteOf(item));
    throw typeError(`a bytes-like object is required, not '${typeName(item)}'`);
  }
  charge(data.length);
  for (let from = 0; from + part.length <= data.length; from++)
    if (part.every((byte, at) => data[from + at] === byte)) return true;
  return false;
}

function stringContains(text: string, item: Value): boolean {
  const part = unboxed(item);
  if (typeof part === 'string') {
    charge(text.length >> 3);
    return text.includes(part);
  }
  throw typeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
}
