import type {Value} from '../objects/types.ts';

/** A value as it was when it was sent: makes it anew in the process that calls this. */
export type Saved = (made: Made) => Value;

/** What was made already of one pickle, by what it is a copy of: twice the same stays the same. */
export type Made = Map<object, Value>;

/** How a value is made anew, and what is put into it when others may refer to it already. */
export interface Parts {
  readonly make: Saved;
  readonly fill?: (copy: Value, made: Made) => void;
}

/** Makes a value anew, or finds what was made of it already. */
export function loaded(value: object, {make, fill}: Parts, made: Made): Value {
  const before = made.get(value);
  if (before !== undefined) return before;
  const copy = make(made);
  // What it is made of may have led back to it.
  const meanwhile = made.get(value);
  if (meanwhile !== undefined) return meanwhile;
  made.set(value, copy);
  fill?.(copy, made);
  return copy;
}
