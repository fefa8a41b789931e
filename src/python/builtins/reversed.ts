import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {methods} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import {typeName} from '../objects/type-of.ts';
import {dictType, listType, rangeType, type Value} from '../objects/types.ts';
import {PyBoxed, PyBytes, PyIterator, PyList, PyRange, PyTuple} from '../objects/values.ts';
import {checkChanged} from '../operations/dict-iteration.ts';
import {iterate, toArray} from '../operations/iteration.ts';
import {lengthOf} from '../operations/length.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {type Iterating, iteratorClass, iteratorTypeOf} from './iterator-classes.ts';

export const reversedType = iteratorClass('reversed', 'object, /', value => {
  const it = value as Value;
  const method = special(it, '__reversed__');
  if (method !== undefined && method !== null) return {made: call(method, [it])};
  const own = method === null ? undefined : ownReversed(it);
  return own === undefined ? bySequence(it, method) : {made: own};
});

/** What has a `__reversed__` of its own. */
function ownReversed(value: Value): PyIterator | undefined {
  if (value instanceof PyList) return over('list_reverse', value, ofList(value));
  if (value instanceof PyDict) return over('dict_reversekey', value, ofDict(value));
  if (!(value instanceof PyRange)) return undefined;
  const {start, step, length} = value;
  return over(
    'range_',
    value,
    iterate(new PyRange(start + step * (length - 1), start - step, -step)),
  );
}

function over(name: string, of: Value, step: () => Value | undefined): PyIterator {
  return new PyIterator(step, iteratorTypeOf(`${name}iterator`), [of]);
}

for (const cls of [listType, dictType, rangeType])
  methods(cls, {__reversed__: ['', self => ownReversed(self as Value)]});

/** What is added or removed meanwhile may come or not, as in the list itself. */
function ofList(list: PyList): () => Value | undefined {
  let at = list.items.length;
  return () => {
    at -= 1;
    const item = at >= 0 ? list.items[at] : undefined;
    if (item === undefined) at = 0;
    return item;
  };
}

function ofDict(dict: PyDict): () => Value | undefined {
  const keys = dict.keys();
  const {size} = dict;
  return () => {
    if (keys.length > 0 && dict.size !== size) checkChanged(dict, size);
    return keys.pop();
  };
}

/** By `__len__` and `__getitem__`, from the last item. */
function bySequence(value: Value, reversing: Value | undefined): Iterating {
  const isBuiltin = isSequence(value);
  const getItem = isBuiltin ? undefined : special(value, '__getitem__');
  if (reversing === null || value instanceof PySet || (!isBuiltin && getItem === undefined))
    throw typeError(`'${typeName(value)}' object is not reversible`);
  const items = isBuiltin ? toArray(value) : null;
  let at = items?.length ?? lengthOf(value);
  const item = (index: number) =>
    items === null ? call(getItem as Value, [value, index]) : items[index];
  return {held: [value], step: () => (at > 0 ? item(--at) : undefined)};
}

function isSequence(value: Value): boolean {
  if (value instanceof PyBoxed) return typeof value.value === 'string';
  return typeof value === 'string' || value instanceof PyTuple || value instanceof PyBytes;
}
