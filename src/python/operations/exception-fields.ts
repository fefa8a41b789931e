import {NativeProperty} from '../objects/descriptors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {PyType, Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {slotKey} from './slot-names.ts';

/** What the class of an exception keeps of it beside its arguments and its `__dict__`: the name that was not found, say. */
export function fieldOf(raised: PyException, name: string): Value | undefined {
  return raised.attrs?.get(slotKey(name));
}

export function setField(raised: PyException, name: string, value: Value): void {
  raised.attrs ??= new Map();
  raised.attrs.set(slotKey(name), value);
}

/** Gives a class such an attribute. As long as nobody has set it, it is what `from` finds in the arguments. */
export function defineField(
  cls: PyType,
  name: string,
  from: (raised: PyException) => Value = () => null,
): void {
  const field = new NativeProperty(
    self => {
      const set = fieldOf(self as PyException, name);
      return set === undefined ? from(self as PyException) : set;
    },
    (self, value) => setField(self as PyException, name, value),
    // Deleted, it is None: CPython has no other way to say that there is nothing.
    self => setField(self as PyException, name, null),
  );
  cls.dict.set(name, field);
}

/** What a StopIteration tells: what the generator returned. */
export function stopValue(raised: PyException): Value {
  const set = fieldOf(raised, 'value');
  return set === undefined ? (raised.args[0] ?? null) : set;
}

/** What a SystemExit ends the program with. */
export function exitCode(raised: PyException): Value {
  const set = fieldOf(raised, 'code');
  if (set !== undefined) return set;
  return raised.args.length > 1 ? new PyTuple(raised.args) : (raised.args[0] ?? null);
}

/** What the second argument of a SyntaxError tells, in this order. */
export const PLACE_OF_SYNTAX_ERROR = [
  'filename',
  'lineno',
  'offset',
  'text',
  'end_lineno',
  'end_offset',
] as const;

export function syntaxPlace(
  raised: PyException,
  name: (typeof PLACE_OF_SYNTAX_ERROR)[number],
): Value {
  const set = fieldOf(raised, name);
  if (set !== undefined) return set;
  const place = raised.args.length === 2 ? raised.args[1] : null;
  if (!(place instanceof PyTuple || place instanceof PyList)) return null;
  return place.items[PLACE_OF_SYNTAX_ERROR.indexOf(name)] ?? null;
}
