import {PyDict} from '../objects/dict.ts';
import {error, isError, typeError} from '../objects/errors.ts';
import {PyFunction, PyNative} from '../objects/functions.ts';
import {PySet} from '../objects/set.ts';
import {typeName} from '../objects/type-of.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyBoxed, PyBytes, PyIterator, PyList, PyRange, PyTuple} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {PyGenerator} from '../run/generators.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import {charge, checkGrown, checkItems, vm} from '../run/vm.ts';
import {overDict} from './dict-iteration.ts';
import {builtinSized, isWide} from './length.ts';
import {askLengthHint} from './length-hint.ts';
import {special} from './special.ts';

/** Steps through a value: each call gives the next item, undefined at the end. */
export function iterate(value: Value): () => Value | undefined {
  const step = tryIterate(value);
  if (step === undefined) throw typeError(`'${typeName(value)}' object is not iterable`);
  return step;
}

/** As `iterate`, but undefined if it cannot be iterated. */
export function tryIterate(value: Value): (() => Value | undefined) | undefined {
  if (typeof value === 'string') return overString(value);
  if (value === null || typeof value !== 'object') return undefined;
  if (value instanceof PyIterator && value.cls.native) return stepsOf(value);
  if (value instanceof PyGenerator) return () => value.next();
  const custom = special(value, '__iter__');
  if (
    custom !== undefined &&
    custom !== null &&
    !(custom instanceof PyNative && builtinSized(value))
  ) {
    return overCustom(call(custom, [value]));
  }
  return overBuiltin(value) ?? overSequence(value);
}

function stepsOf(iterator: PyIterator): () => Value | undefined {
  const {replay} = vm;
  return replay === null ? iterator.step : () => replay.step(iterator);
}

function overString(text: string): () => Value | undefined {
  const chars: ArrayLike<string> = isWide(text) ? Array.from(text) : text;
  let at = 0;
  return () => {
    charge(1);
    return chars[at++];
  };
}

function overRange(range: PyRange): () => Value | undefined {
  const {start, step, length} = range;
  let at = 0;
  return () => {
    charge(1);
    return at < length ? start + step * at++ : undefined;
  };
}

function overBuiltin(value: Value): (() => Value | undefined) | undefined {
  if (value instanceof PyRange) return overRange(value);
  if (value instanceof PyList) return overList(value);
  if (value instanceof PyTuple) return overItems(value.items);
  if (value instanceof PyBytes) return overBytes(value);
  if (value instanceof PyDict) return overDict(value, entry => entry.key);
  if (value instanceof PySet) return overSet(value);
  if (value instanceof PyBoxed && typeof value.value === 'string') return overString(value.value);
  return undefined;
}

function overBytes(bytes: PyBytes): () => Value | undefined {
  let at = 0;
  return () => {
    charge(1);
    return bytes.data[at++];
  };
}

/** Over items that nobody changes. */
export function overItems(items: readonly Value[]): () => Value | undefined {
  let at = 0;
  return () => {
    charge(1);
    return items[at++];
  };
}

/** What is added meanwhile comes too, until the end was reached. */
export function overList(list: PyList): () => Value | undefined {
  let at = 0;
  return () => {
    charge(1);
    const item = list.items[at++];
    if (item === undefined) at = Infinity;
    return item;
  };
}

/** Whether a dict is read as any other mapping: by `keys()` and its items. */
export function iteratesItself(dict: PyDict): boolean {
  return dict.cls.lookup('__iter__') instanceof PyFunction;
}

export function overSet(set: PySet): () => Value | undefined {
  const items = set.values();
  const {size} = set;
  let at = 0;
  return () => {
    charge(1);
    if (set.size !== size) throw error('RuntimeError', 'Set changed size during iteration');
    return items[at++];
  };
}

/** What `__iter__` returned. */
export function overCustom(iterator: Value): () => Value | undefined {
  if (iterator instanceof PyIterator && iterator.cls.native) return stepsOf(iterator);
  if (iterator instanceof PyGenerator) return hidden(iterator);
  const next = special(iterator, '__next__');
  if (next === undefined) {
    throw typeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
  }

  return () => {
    try {
      return call(next, [iterator]);
    } catch (thrown) {
      if (isError(thrown, 'StopIteration')) return undefined;
      throw thrown;
    }
  };
}

/** Only what goes through it knows the generator. */
export function hidden(generator: PyGenerator): () => Value | undefined {
  const step = () => generator.next();
  if (generator.frame.code.cleansUp) vm.open.hide(generator, step);
  return step;
}

/** The old way: `__getitem__` with 0, 1, 2 until IndexError. */
function overSequence(value: Value): (() => Value | undefined) | undefined {
  const item = value instanceof PyType ? undefined : special(value, '__getitem__');
  if (!(item instanceof PyFunction) || special(value, '__iter__') === null) return undefined;
  let at = 0;
  let isOver = false;
  return () => {
    if (isOver) return undefined;
    try {
      return call(item, [value, at++]);
    } catch (thrown) {
      if (!isError(thrown, 'IndexError') && !isError(thrown, 'StopIteration')) throw thrown;
      isOver = true;
      return undefined;
    }
  };
}

/** All that it gives. */
export function toArray(value: Value): Value[] {
  return builtinItems(value) ?? drained(iterate(value));
}

/** The same; who cannot be asked for an iterator is refused in the words of `refusal`: CPython's `PySequence_Fast`. */
export function toSequence(value: Value, refusal: string): Value[] {
  const known = builtinItems(value);
  return known ?? drained(iteratorOr(value, refusal));
}

function iteratorOr(value: Value, refusal: string): () => Value | undefined {
  try {
    return iterate(value);
  } catch (thrown) {
    if (!isError(thrown, 'TypeError')) throw thrown;
    throw typeError(refusal);
  }
}

/** The same; undefined if it cannot be iterated. */
export function tryToArray(value: Value): Value[] | undefined {
  const known = builtinItems(value);
  if (known !== undefined) return known;
  const step = tryIterate(value);
  return step && drained(step);
}

/** The same for a list: how long it will be is asked first, of what has a `__len__` of the program's own. */
export function toListItems(value: Value): Value[] {
  const items = tryToListItems(value);
  if (items === undefined) throw typeError(`'${typeName(value)}' object is not iterable`);
  return items;
}

/** The same; undefined if it cannot be iterated. */
export function tryToListItems(value: Value): Value[] | undefined {
  const known = builtinItems(value);
  if (known !== undefined) return known;
  const step = tryIterate(value);
  if (step !== undefined) askLengthHint(value);
  return step && drained(step);
}

function builtinItems(value: Value): Value[] | undefined {
  if (!(value instanceof PyList || value instanceof PyTuple) || !value.cls.native) return undefined;
  checkItems(value.items.length);
  return value.items.slice();
}

function drained(step: () => Value | undefined): Value[] {
  const items: Value[] = [];
  holdingMeanwhile(new PyList(items), () => {
    for (let item = step(); item !== undefined; item = step()) {
      items.push(item);
      if (items.length % 1024 === 0) checkGrown(items.length);
    }
  });
  checkItems(items.length);
  return items;
}
