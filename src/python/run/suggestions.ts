import {modelledModules} from '../modules/registry.ts';
import {STDLIB_NAMES} from '../modules/stdlib-names.ts';
import {UNMODELLED} from '../modules/unmodelled.ts';
import {isError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {Cell, PyModule} from '../objects/functions.ts';
import {attributesOf, typeOf} from '../objects/type-of.ts';
import {PyType, type Value} from '../objects/types.ts';
import {fieldOf, setField} from '../operations/exception-fields.ts';
import {closest} from '../text/closest.ts';
import type {Frame} from './frames.ts';
import {refuse} from './refusals.ts';
import {vm} from './vm.ts';

/** `Did you mean: ...?`, as tracebacks add it. */
export function suggestion(raised: PyException): string {
  const from = fieldOf(raised, 'name_from');
  if (typeof from === 'string') return meant(closest(from, importable(raised, from)));
  const name = fieldOf(raised, 'name');
  if (typeof name !== 'string') return '';
  if (isError(raised, 'NameError')) return forName(raised, name);
  if (isError(raised, 'AttributeError')) return meant(closest(name, attributeNames(raised, name)));
  return '';
}

function meant(found: string | null): string {
  return found === null ? '' : `. Did you mean: '${found}'?`;
}

function forName(raised: PyException, name: string): string {
  const frame = raisedIn.get(raised) ?? null;
  if (isOfSelf(frame, name)) return meant(`self.${name}`);
  const found = closest(name, visibleIn(frame));
  const hint = meant(found);
  if (!STDLIB_NAMES.has(name)) return hint;
  return `${hint}${found === null ? '. Did' : ' Or did'} you forget to import '${name}'?`;
}

/** CPython's builtins have them; no program can give them another meaning. */
const CONSTANTS = ['None', 'False', 'True'];

/** Where a NameError was raised: the names are those that are there when it is told. */
const raisedIn = new WeakMap<PyException, Frame>();

/** CPython's builtins have these, and the model has not. */
const UNMODELLED_BUILTINS = new Set([
  '__builtins__',
  '__loader__',
  'memoryview',
  'breakpoint',
  'help',
  'copyright',
  'credits',
  'license',
]);

/** A NameError knows the name, and what else was there. */
export function undefinedNameError(raised: PyException, name: string): PyException {
  if (UNMODELLED_BUILTINS.has(name))
    refuse(`"${name}" is not modelled`, 'write the program without it');
  setField(raised, 'name', name);
  if (vm.frame !== null) raisedIn.set(raised, vm.frame);
  return raised;
}

/** The names that can be seen from a call. */
function visibleIn(frame: Frame | null): string[] {
  const locals = (frame?.code.slotNames ?? []).filter((_, slot) => isBound(frame?.locals[slot]));
  return [
    ...locals,
    ...(frame?.names?.keys() ?? []),
    ...(frame?.globals.keys() ?? []),
    ...vm.builtins.keys(),
    ...UNMODELLED_BUILTINS,
    ...CONSTANTS,
  ];
}

/** Whether the name is an attribute of the method's own object. */
function isOfSelf(frame: Frame | null, name: string): boolean {
  const held = frame?.locals[frame.code.slotNames.indexOf('self')];
  const self = held instanceof Cell ? held.value : held;
  return self !== undefined && hasOwn(self, name);
}

function hasOwn(object: Value, name: string): boolean {
  return attributesOf(object)?.has(name) === true || typeOf(object).lookup(name) !== undefined;
}

function isBound(value: Value | undefined): boolean {
  return value instanceof Cell ? value.value !== undefined : value !== undefined;
}

function importable(raised: PyException, wrong: string): string[] {
  const module = vm.modules.get(String(fieldOf(raised, 'name')));
  return [...(module?.dict.keys() ?? [])].filter(
    name => wrong.startsWith('_') || !name.startsWith('_'),
  );
}

/** A package that imports its own modules has them as attributes, whether or not the program asked for them. */
function submodules({name}: PyModule): string[] {
  const prefix = `${name}.`;
  return modelledModules()
    .filter(each => each.startsWith(prefix))
    .map(each => each.slice(prefix.length));
}

function attributeNames(raised: PyException, wrong: string): string[] {
  const object = fieldOf(raised, 'obj');
  if (object === undefined) return [];
  const names = new Set(attributesOf(object)?.keys() ?? []);
  if (object instanceof PyModule) {
    for (const name of UNMODELLED.get(`module ${object.name}`) ?? []) names.add(name);
    for (const name of submodules(object)) names.add(name);
  } else {
    const cls = object instanceof PyType ? object : typeOf(object);
    for (const base of cls.mro) for (const name of base.dict.keys()) names.add(name);
  }
  return [...names].filter(name => wrong.startsWith('_') || !name.startsWith('_')).sort();
}
