import {members, methods} from '../objects/natives.ts';
import {nativeType, type PyType, tupleType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {repr} from '../text/repr.ts';

/**
 * A tuple whose items have names, as `sys` has them: made once, by nobody else. `hidden` has names and is no item.
 */
export function namedItems(
  name: string,
  fields: Readonly<Record<string, Value>>,
  hidden: Readonly<Record<string, Value>> = {},
): PyTuple {
  const cls = nativeType(name, [tupleType], 'sys');
  nameItems(cls, `sys.${name}`, Object.keys(fields), hidden);
  return new PyTuple(Object.values(fields), cls);
}

/** Gives the items of such tuples names, with which they are shown. */
export function nameItems(
  cls: PyType,
  name: string,
  names: readonly string[],
  hidden: Readonly<Record<string, Value>> = {},
): void {
  const item = (self: Value, at: number) => (self as PyTuple).items[at] as Value;
  members(
    cls,
    Object.fromEntries(names.map((field, at) => [field, (self: Value) => item(self, at)])),
  );
  members(
    cls,
    Object.fromEntries(Object.entries(hidden).map(([field, value]) => [field, () => value])),
  );
  const shown = (self: Value) =>
    names.map((field, at) => `${field}=${repr(item(self, at))}`).join(', ');
  methods(cls, {__repr__: ['', self => `${name}(${shown(self as Value)})`]});
}
