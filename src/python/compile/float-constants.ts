import {PyFloat} from '../objects/values.ts';
import type {Source} from '../source.ts';

const known = new WeakMap<Source, Map<number, PyFloat>>();

/** The float that stands in a program: CPython compiles equal ones to one object. */
export function floatConstant(source: Source, value: number): PyFloat {
  const floats = known.get(source) ?? new Map<number, PyFloat>();
  known.set(source, floats);
  const made = floats.get(value) ?? new PyFloat(value);
  floats.set(value, made);
  return made;
}
