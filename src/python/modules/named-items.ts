import {members, methods} from '../objects/natives.ts';
import {nativeType, tupleType, type Value} from '../objects/types.ts';
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
  const names = Object.keys(fields);
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
  methods(cls, {__repr__: ['', self => `sys.${name}(${shown(self as Value)})`]});
  return new PyTuple(Object.values(fields), cls);
}
