import {sortItems} from '../builtins/sorting.ts';
import {PyDeque} from '../objects/deque.ts';
import {PyDict} from '../objects/dict.ts';
import {PyException} from '../objects/exceptions.ts';
import {PySet} from '../objects/set.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {getItem} from '../operations/items.ts';
import {toArray} from '../operations/iteration.ts';
import {repr} from './repr.ts';

const DEPTH = 6;
const ITEMS = 6;
const ENTRIES = 4;
const LENGTHS: Readonly<Record<string, number>> = {str: 30, int: 40};
const LENGTH = 30;

/** `reprlib.repr`: what is long loses its middle, what is deep its inside, and what has many items its last. */
export function shortRepr(value: Value, depth = DEPTH): string {
  const cls = typeOf(value);
  if (!cls.native) return shortInstance(value);
  if (value instanceof PyTuple) {
    return listed('(', value, value.items.length === 1 ? ',)' : ')', depth);
  }
  if (value instanceof PyList) return listed('[', value, ']', depth);
  if (value instanceof PyDeque) return listed('deque([', value, '])', depth);
  if (value instanceof PySet) return shortSet(value, cls.name === 'frozenset', depth);
  if (value instanceof PyDict && cls.name === 'dict') return shortDict(value, depth);
  if (typeof value === 'string') return shortText(value);
  return cls.name === 'int' ? cut(repr(value), 'int') : shortInstance(value);
}

function listed(left: string, value: Value, right: string, depth: number): string {
  const items = toArray(value);
  if (items.length === 0) return `${left}${right}`;
  if (depth <= 0) return `${left}...${right}`;
  const shown = items.slice(0, ITEMS).map(item => shortRepr(item, depth - 1));
  if (items.length > ITEMS) shown.push('...');
  return `${left}${shown.join(', ')}${right}`;
}

function shortSet(value: PySet, isFrozen: boolean, depth: number): string {
  const items = possiblySorted(value);
  if (items.length === 0) return isFrozen ? 'frozenset()' : 'set()';
  const [left, right] = isFrozen ? ['frozenset({', '})'] : ['{', '}'];
  return listed(left, new PyList(items), right, depth);
}

function shortDict(value: PyDict, depth: number): string {
  const keys = possiblySorted(value);
  if (keys.length === 0) return '{}';
  if (depth <= 0) return '{...}';
  const entry = (key: Value) =>
    `${shortRepr(key, depth - 1)}: ${shortRepr(getItem(value, key), depth - 1)}`;
  const shown = keys.slice(0, ENTRIES).map(entry);
  if (keys.length > ENTRIES) shown.push('...');
  return `{${shown.join(', ')}}`;
}

function possiblySorted(value: Value): Value[] {
  const items = [...toArray(value)];
  try {
    return sortItems([...items], undefined, false);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    return items;
  }
}

function shortText(value: string): string {
  const points = [...value];
  const start = repr(points.slice(0, LENGTH).join(''));
  if (start.length <= LENGTH) return start;
  const ends = [...points.slice(0, 13), ...points.slice(Math.max(0, points.length - 14))];
  return cut(repr(ends.join('')), 'str', true);
}

function shortInstance(value: Value): string {
  let text: string;
  try {
    text = repr(value);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    return `<${typeName(value)} instance at 0x…>`;
  }
  return cut(text, typeName(value));
}

function cut(text: string, type: string, always = false): string {
  const most = LENGTHS[type] ?? LENGTH;
  const points = [...text];
  if (!always && points.length <= most) return text;
  const before = Math.floor((most - 3) / 2);
  const after = most - 3 - before;
  return `${points.slice(0, before).join('')}...${points.slice(points.length - after).join('')}`;
}
