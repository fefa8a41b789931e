import {NativeProperty} from '../objects/descriptors.ts';
import {PyFunction, PyMethod, PyNative} from '../objects/functions.ts';
import {functionType, PyType, type Value} from '../objects/types.ts';
import {refuseDocstring} from '../run/refusals.ts';

/** Those of functions that were given others than they are written with. */
const docstrings = new WeakMap<PyFunction, Value>();
/** The names of what is built in, for functions that were given its docstring. */
const borrowed = new WeakMap<PyFunction, string>();

/** `wrapper.__doc__ = wrapped.__doc__`, where that is one of CPython's own texts. */
export function borrowDocstring(wrapper: Value, wrapped: Value): void {
  if (!(wrapper instanceof PyFunction)) return;
  const from = wrapped instanceof PyMethod ? wrapped.func : wrapped;
  if (from instanceof PyNative || (from instanceof PyType && from.native))
    borrowed.set(wrapper, from.name);
}

functionType.dict.set(
  '__doc__',
  new NativeProperty(
    self => {
      const own = docstrings.get(self as PyFunction);
      const from = borrowed.get(self as PyFunction);
      if (own === null && from !== undefined) return refuseDocstring(from);
      return own === undefined ? ownDocstring(self as PyFunction) : own;
    },
    (self, value) => {
      borrowed.delete(self as PyFunction);
      docstrings.set(self as PyFunction, value);
    },
    self => {
      borrowed.delete(self as PyFunction);
      docstrings.set(self as PyFunction, null);
    },
  ),
);

function ownDocstring({name, code}: PyFunction): Value {
  if (code?.places.source.library === false) return code.doc;
  return refuseDocstring(name);
}
