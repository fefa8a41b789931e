import type {PyDict} from '../objects/dict.ts';
import {tupleType, type Value} from '../objects/types.ts';
import {PyBoxed, PyBytes, PyList, PyTuple} from '../objects/values.ts';
import {charge, checkItems, checkSize} from '../run/vm.ts';
import {bytesLike, plainBytes} from './bytes-like.ts';
import {mergeDict} from './merge-dict.ts';
import {intOf} from './numbers.ts';

/** Whether it is a built-in sequence that `+` and `*` know. */
export function isSequence(value: Value): boolean {
  return (
    typeof value === 'string' ||
    value instanceof PyList ||
    value instanceof PyTuple ||
    value instanceof PyBytes
  );
}

/** Two texts as one, within the limit on sizes. */
export function concat(a: string, b: string): string {
  if (a.length + b.length > 100) checkSize(a.length + b.length);
  return a + b;
}

/** `a + b` of two built-in sequences of one kind; undefined for any others. */
export function add(a: Value, b: Value): Value | undefined {
  const [x, y] = [a, b].map(value => (value instanceof PyBoxed ? value.value : value));
  if (typeof x === 'string' && typeof y === 'string') return concat(x, y);
  if (a instanceof PyList && b instanceof PyList) {
    checkItems(a.items.length + b.items.length);
    return new PyList(a.items.concat(b.items));
  }
  if (a instanceof PyTuple && b instanceof PyTuple) {
    // What adds nothing gives back the other: a tuple never changes.
    if (b.items.length === 0 && a.cls === tupleType) return a;
    if (a.items.length === 0 && b.cls === tupleType) return b;
    checkItems(a.items.length + b.items.length);
    return new PyTuple(a.items.concat(b.items));
  }
  const added = a instanceof PyBytes ? bytesLike(b) : undefined;
  if (a instanceof PyBytes && added !== undefined) {
    checkItems(a.data.length + added.length);
    return new PyBytes(a.data.concat(added), plainBytes(a));
  }
  return undefined;
}

/** Items over and over, `count` times; none if that is below 1. */
export function repeat<T>(items: readonly T[], count: Value): T[] {
  const times = Math.max(0, Number(intOf(count)));
  checkItems(items.length * times);
  if (items.length === 1) return new Array<T>(times).fill(items[0] as T);
  const result: T[] = [];
  for (let round = 0; round < times; round++) for (const item of items) result.push(item);
  return result;
}

/** What is longer and was repeated is a rope in the engine: each of its parts is doubled for the next. */
const SHORT = 12;
const STEPS_OF_REPEATED = 100;

/** `sequence * count`; undefined if it is no built-in sequence. */
export function multiply(sequence: Value, count: Value): Value | undefined {
  const text = sequence instanceof PyBoxed ? sequence.value : sequence;
  if (typeof text === 'string') {
    const times = Math.max(0, Number(intOf(count)));
    checkSize(text.length * times);
    if (text.length * times > SHORT) charge(STEPS_OF_REPEATED);
    return text.repeat(text === '' ? 0 : times);
  }
  if (sequence instanceof PyList) return new PyList(repeat(sequence.items, count));
  if (sequence instanceof PyTuple && sequence.cls === tupleType && intOf(count) === 1)
    return sequence;
  if (sequence instanceof PyTuple) return new PyTuple(repeat(sequence.items, count));
  if (sequence instanceof PyBytes)
    return new PyBytes(repeat(sequence.data, count), plainBytes(sequence));
  return undefined;
}

/** `a | b`, where the second has the last word. */
export function merged(a: PyDict, b: PyDict, cls = a.cls): PyDict {
  const result = a.copy(cls);
  mergeDict(b, (key, value, asked) => result.set(key, value, asked));
  return result;
}
