import {refuse} from '../run/refusals.ts';
import {typeError} from './errors.ts';
import type {PyException} from './exceptions.ts';
import type {PyNative} from './functions.ts';
import {shownName, typeOf} from './type-of.ts';
import type {PyType, Value} from './types.ts';

/** Modules whose classes CPython has in Python. */
const IN_PYTHON = /^(asyncio|threading|concurrent|random|types)(\.|$)/;

/** Whether CPython has the class in Python: its methods are functions, and it may be given attributes, as a program's own. */
export function isInPython(cls: PyType): boolean {
  return IN_PYTHON.test(cls.module);
}

/** What CPython's C code calls a class. */
function nameInC(cls: PyType): string {
  return cls.module === 'builtins' ? cls.name : `${cls.module}.${cls.name}`;
}

/** A method that is called by its class's name gets an object of that class. */
export function checkSelf(func: PyNative, of: PyType, args: readonly Value[]): void {
  if (args.length === 0) throw typeError(`unbound method ${func.qualname}() needs an argument`);
  const given = typeOf(args[0] as Value);
  if (given !== of && !given.isSubclass(of)) throw stranger(func, of, given);
}

/** What a function does with the object of another class depends on its first line, which the model has not. */
function stranger(func: PyNative, of: PyType, given: PyType): PyException {
  if (isInPython(of)) {
    const remedy = `call it on an object: ${of.name}(...).${func.name}(...)`;
    refuse(`calling "${func.qualname}" of a '${given.name}' is not modelled`, remedy);
  }
  const received = shownName(given);
  const wrong = func.name.startsWith('__')
    ? `requires a '${nameInC(of)}' object but received a '${received}'`
    : `for '${nameInC(of)}' objects doesn't apply to a '${received}' object`;
  return typeError(`descriptor '${func.name}' ${wrong}`);
}

/** For a built-in class whose attribute (quoted) was to be set or deleted: all runs share it. */
export function unchangeable(cls: PyType, name: string): PyException {
  if (isInPython(cls)) {
    const remedy = `derive a class of your own from it: class My${cls.name}(${cls.name})`;
    refuse(`changing ${name} of CPython's class "${cls.name}" is not modelled`, remedy);
  }
  return typeError(`cannot set ${name} attribute of immutable type '${nameInC(cls)}'`);
}
