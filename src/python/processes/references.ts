import {loadModule} from '../modules/registry.ts';
import {defineError, error, errorType} from '../objects/errors.ts';
import {PyFunction, PyModule, PyNative} from '../objects/functions.ts';
import {isMain} from '../objects/main-module.ts';
import {type PyObject, PyType, type Value} from '../objects/types.ts';
import {find} from '../operations/get-attribute.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';

defineError('PickleError', [errorType('Exception')], '_pickle');
defineError('PicklingError', [errorType('PickleError')], '_pickle');

/** A function or class is sent as the place where it is found. */
export interface Reference {
  readonly module: string;
  readonly qualname: string;
}

/** How the other process will find it. Raises PicklingError if it would find nothing, or something else. */
export function referenceTo(value: PyFunction | PyType | PyObject): Reference {
  if (value instanceof PyNative) return nativeReference(value);
  const {module, qualname} = namesOf(value);
  const fail = (text: string) => error('PicklingError', text);
  if (qualname.includes('<locals>')) throw fail(`Can't pickle local object ${repr(value)}`);
  const found = lookUp({module, qualname});
  const place = `${module}.${qualname}`;
  if (found === undefined) throw fail(`Can't pickle ${repr(value)}: it's not found as ${place}`);
  if (found === value) return {module, qualname};
  throw fail(`Can't pickle ${repr(value)}: it's not the same object as ${place}`);
}

function namesOf(value: PyObject): Reference {
  if (value instanceof PyFunction) {
    const wrapped = value.attrs?.get('__module__');
    return {module: typeof wrapped === 'string' ? wrapped : value.module, qualname: value.qualname};
  }
  const {module, qualname} = value as PyType;
  return {module, qualname};
}

/** What is built in does not know where it is: one of the modules that the program has imported has it. */
function nativeReference(value: PyNative): Reference {
  for (const [qualname, each] of vm.builtins) {
    if (each === value) return {module: 'builtins', qualname};
    if (each instanceof PyType && each.dict.get(value.name) === value) {
      return {module: 'builtins', qualname: `${qualname}.${value.name}`};
    }
  }
  for (const [module, found] of vm.modules) {
    if (isMain(module) || !(found instanceof PyModule)) continue;
    for (const [qualname, each] of found.dict) if (each === value) return {module, qualname};
  }
  return refuse(`"${value.qualname}" on its way to another process is not modelled`, CALL_IT);
}

const CALL_IT = 'write a function of your own that calls it';

/** What is found there in the process that asks. */
export function lookUp({module, qualname}: Reference): Value | undefined {
  const [first = '', ...rest] = qualname.split('.');
  const names = module === 'builtins' ? vm.builtins : moduleOf(module)?.dict;
  let found = names?.get(first);
  for (const name of rest) found = found === undefined ? undefined : find(found, name);
  return found;
}

/** In a process of a pool the program is known by two names. */
function moduleOf(name: string): PyModule | null {
  if (isMain(name)) return vm.modules.get('__main__') ?? null;
  // CPython has a part of it in C.
  return loadModule(name === '_queue' ? 'queue' : name);
}
