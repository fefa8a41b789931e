import {PyDict} from '../objects/dict.ts';
import {valueError} from '../objects/errors.ts';
import {typeOf} from '../objects/type-of.ts';
import {object, PyObject, type Value} from '../objects/types.ts';
import {collectionKind} from '../operations/collection-kinds.ts';
import {fillDict} from '../operations/fill-dict.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {getItem} from '../operations/items.ts';
import {lengthOf} from '../operations/length.ts';
import type {Pattern} from '../parse/ast.ts';
import {call} from '../run/calls.ts';
import {repr} from '../text/repr.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {storeName} from './names.ts';
import {compilePattern, type Test} from './patterns.ts';
import {aroundStar, exactly} from './unpacking.ts';

/** A pattern in brackets. An item is only asked for if the pattern says something about it. */
export function sequencePattern(context: Context, items: readonly Pattern[], at: number): Test {
  const star = items.findIndex(item => item.type === 'Star');
  const tests = items.map(item => itemTest(context, item));
  const parts = partsOf(items, star);
  // A star alone takes what has no length, too.
  const counts = star < 0 || items.length > 1;
  return (frame, value, found) => {
    if (collectionKind(typeOf(value)) !== 'sequence') return false;
    frame.at = at;
    const size = counts ? lengthOf(value) : 0;
    if (star < 0 ? size !== items.length : size < items.length - 1) return false;
    const values = parts(value, size);
    return tests.every(
      (test, index) => test === null || test(frame, values[index] as Value, found),
    );
  };
}

/** Null for `_` and `*_`, which take anything. */
function itemTest(context: Context, item: Pattern): Test | null {
  if (isWildcard(item)) return null;
  if (item.type !== 'Star' || item.name === null) return compilePattern(context, item);
  const store = storeName(context, item.name);
  return (_frame, value, found) => {
    found.push([store, value]);
    return true;
  };
}

function isWildcard(item: Pattern): boolean {
  if (item.type === 'Star') return item.name === null;
  return item.type === 'As' && item.name === null && item.pattern === null;
}

/** How CPython comes by the items: one by one beside a `*_`, which needs none, else by going through all there are. */
function partsOf(items: readonly Pattern[], star: number): (value: Value, size: number) => Value[] {
  if (items.every(isWildcard)) return () => [];
  if (star < 0) return value => exactly(value, items.length);
  if (!isWildcard(items[star] as Pattern)) return value => aroundStar(value, items.length, star);
  return (value, size) =>
    items.map((item, index) => {
      if (isWildcard(item)) return null;
      return getItem(value, index < star ? index : size - (items.length - index));
    });
}

/** A pattern in braces: all its keys are looked up before any value is matched. */
export function mappingPattern(
  context: Context,
  pattern: Extract<Pattern, {type: 'Mapping'}>,
  at: number,
): Test {
  const keys = pattern.keys.map(key => compileExpr(context, key));
  const tests = pattern.values.map(value => compilePattern(context, value));
  const rest = pattern.rest === null ? null : storeName(context, pattern.rest);
  return (frame, value, found) => {
    if (collectionKind(typeOf(value)) !== 'mapping') return false;
    frame.at = at;
    if (keys.length > 0 && lengthOf(value) < keys.length) return false;
    const wanted = keys.map(key => key.run(frame) as Value);
    frame.at = at;
    const values = looked(value, wanted);
    if (values === null) return false;
    if (!tests.every((test, index) => test(frame, values[index] as Value, found))) return false;
    if (rest !== null) found.push([rest, without(value, wanted)]);
    return true;
  };
}

/** What a mapping's `get` has for the keys; null where it lacks one. Raises ValueError for a key that comes twice. */
function looked(mapping: Value, keys: readonly Value[]): Value[] | null {
  if (keys.length === 0) return [];
  const get = getAttribute(mapping, 'get');
  const seen = new PyDict();
  const missing = new PyObject(object);
  const values: Value[] = [];
  for (const key of keys) {
    if (seen.has(key)) throw valueError(`mapping pattern checks duplicate key (${repr(key)})`);
    seen.set(key, null);
    const value = call(get, [key, missing]);
    if (value === missing) return null;
    values.push(value);
  }
  return values;
}

function without(mapping: Value, keys: readonly Value[]): PyDict {
  const others = new PyDict();
  fillDict(others, [mapping], null);
  for (const key of keys) others.delete(key);
  return others;
}
