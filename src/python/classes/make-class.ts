import {PyClassMethod, PyStaticMethod} from '../objects/descriptors.ts';
import {typeError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {Cell, PyFunction} from '../objects/functions.ts';
import {makingBase} from '../objects/instances.ts';
import {isMain} from '../objects/main-module.ts';
import {bodyDict} from '../objects/name-dicts.ts';
import {addNote} from '../objects/notes.ts';
import {shownName, typeName, typeOf} from '../objects/type-of.ts';
import {
  type Attributes,
  mergeOrder,
  object,
  PyObject,
  PyType,
  type as typeType,
  type Value,
} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {refuse, refuseFinalizer, refuseHiddenFinalizer, refuseHooks} from '../run/refusals.ts';
import {charge, vm} from '../run/vm.ts';
import {bestBase} from './layouts.ts';
import {makeSlots} from './slots.ts';

const METACLASS_CONFLICT =
  'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases';

/** The metaclass of a class with these bases. Throws TypeError where there is none. */
export function derivedMost(given: PyType, bases: readonly Value[]): PyType {
  let meta = given;
  for (const base of bases) {
    const own = typeOf(base);
    if (own.isSubclass(meta)) meta = own;
    else if (!meta.isSubclass(own)) throw typeError(METACLASS_CONFLICT);
  }
  return meta;
}

type Keywords = ReadonlyMap<string, Value>;

/** `type(name, bases, names)`, or what a metaclass with a `__new__` of its own makes of them: that may be no class. */
export function makeClass(
  name: string,
  bases: readonly PyType[],
  names: Attributes,
  keywords: Keywords = new Map(),
  meta: PyType = typeType,
): Value {
  const custom = meta.lookup('__new__');
  const args = [name, new PyTuple(bases), bodyDict(names)];
  if (custom instanceof PyStaticMethod || custom instanceof PyFunction) {
    const made = call(
      custom instanceof PyFunction ? custom : custom.func,
      [meta, ...args],
      keywords,
    );
    initialize(meta, made, args, keywords);
    return made;
  }
  const cls = createClass(name, bases, names, keywords, meta);
  initialize(meta, cls, args, keywords);
  return cls;
}

function initialize(meta: PyType, made: Value, args: readonly Value[], keywords: Keywords): void {
  const init = meta.lookup('__init__');
  if (init instanceof PyFunction) call(init, [made, ...args], keywords);
}

/** What a class counts, for its memory, and each class that it derives from. */
const STEPS_OF_CLASS = 1000;
const STEPS_PER_BASE = 30;

/**
 * `type.__new__`. Throws TypeError for bases that make no class together, and what `__set_name__` and
 * `__init_subclass__` throw.
 */
export function createClass(
  name: string,
  given: readonly PyType[],
  own: Attributes,
  keywords: Keywords,
  meta: PyType,
): PyType {
  const bases = given.length > 0 ? given : [object];
  charge(bases.reduce((sum, {mro}) => sum + STEPS_PER_BASE * mro.length, STEPS_OF_CLASS));
  const cls = new PyType(name, bases, {meta, native: false, mro: orderOf(bases, meta)});
  // What is built in outlasts the program.
  for (const base of bases) if (!base.native) base.subclasses.push(cls);
  fill(cls, own);
  takeIn(cls);
  setNames(cls, own);
  initSubclass(cls, keywords);
  return cls;
}

/** Under this name the body of a class has the cell in which its methods find the class. */
export const CLASS_CELL = '__classcell__';

/** The class is there: its methods may ask for it from here on. */
function takeIn(cls: PyType): void {
  const cell = cls.dict.get(CLASS_CELL);
  if (cell === undefined) return;
  if (!(cell instanceof Cell))
    throw typeError(`__classcell__ must be a nonlocal cell, not <class '${typeName(cell)}'>`);
  cell.value = cls;
  cls.dict.delete(CLASS_CELL);
}

/** Whether classes can be bases together, and in which order they are asked for a name. Throws TypeError. */
function orderOf(bases: readonly PyType[], meta: PyType): PyType[] {
  if (!bases.every(base => base instanceof PyType)) throw typeError(METACLASS_CONFLICT);
  const final = bases.find(base => !isMain(base.module) && FINAL.has(shownName(base)));
  if (final !== undefined)
    throw typeError(`type '${shownName(final)}' is not an acceptable base type`);
  bestBase(bases);
  const twice = bases.find((base, at) => bases.indexOf(base) !== at);
  if (twice !== undefined) throw typeError(`duplicate base class ${twice.name}`);
  if (meta.lookup('mro') instanceof PyFunction)
    refuse('a metaclass with an "mro" of its own is not modelled', 'leave it out');
  const order = mergeOrder([...bases.map(base => [...base.mro]), [...bases]]);
  if (order === null) {
    const list = bases.map(base => base.name).join(', ');
    throw typeError(`Cannot create a consistent method resolution order (MRO) for bases ${list}`);
  }
  return order;
}

const FINAL = new Set([
  '_thread.lock',
  'typing.Union',
  'datetime.timezone',
  'mappingproxy',
  'operator.attrgetter',
  'operator.itemgetter',
  'operator.methodcaller',
  'bool',
  'NoneType',
  'function',
  'builtin_function_or_method',
  'method',
  'async_generator',
  'async_generator_asend',
  'async_generator_athrow',
  'anext_awaitable',
  'coroutine_wrapper',
  'NotImplementedType',
  'memoryview',
  'range',
  'slice',
  'generator',
  'coroutine',
  'ellipsis',
  '_contextvars.Context',
  '_contextvars.ContextVar',
  '_contextvars.Token',
  're.Match',
  're.Pattern',
  'string.templatelib.Interpolation',
  'string.templatelib.Template',
]);

/** Gives a class what stands in its body. */
function fill(cls: PyType, own: Attributes): void {
  cls.finalizes = own.has('__del__') || cls.mro.some(base => base.finalizes);
  if (cls.finalizes && makingBase(cls)?.module !== 'builtins') refuseFinalizer(cls.name);
  if (cls.finalizes && !vm.program.finalizes) refuseHiddenFinalizer(cls.name);
  refuseHooks(cls.mro.slice(1), own);
  for (const [key, value] of own) cls.dict.set(key, implicit(key, value));
  makeSlots(cls, own);
  const module = own.get('__module__');
  cls.module = typeof module === 'string' ? module : '__main__';
  const qualname = own.get('__qualname__');
  cls.qualname = typeof qualname === 'string' ? qualname : cls.name;
  cls.dict.delete('__qualname__');
  // A class that says what it equals, and not what its hash is, has none.
  if (own.has('__eq__') && !own.has('__hash__')) cls.dict.set('__hash__', null);
}

function implicit(name: string, value: Value): Value {
  if (name === '__new__' && value instanceof PyFunction) return new PyStaticMethod(value);
  const isClassMethod = name === '__init_subclass__' || name === '__class_getitem__';
  return isClassMethod && value instanceof PyFunction ? new PyClassMethod(value) : value;
}

/** Tells what stands in a class's body the name that it has there. */
function setNames(cls: PyType, own: Attributes): void {
  for (const [key, value] of own) {
    const hook =
      value instanceof PyObject && !(value instanceof PyType)
        ? special(value, '__set_name__')
        : undefined;
    if (hook !== undefined) setName(hook, value, cls, key);
  }
}

function setName(hook: Value, value: Value, cls: PyType, key: string): void {
  try {
    call(hook, [value, cls, key]);
  } catch (thrown) {
    if (thrown instanceof PyException) {
      addNote(
        thrown,
        `Error calling __set_name__ on '${typeName(value)}' instance '${key}' in '${cls.name}'`,
      );
    }
    throw thrown;
  }
}

function initSubclass(cls: PyType, keywords: Keywords): void {
  for (const base of cls.mro.slice(1)) {
    const hook = base.dict.get('__init_subclass__');
    if (hook instanceof PyClassMethod) {
      call(hook.func, [cls], keywords.size === 0 ? null : keywords);
      return;
    }
  }
  if (keywords.size > 0) {
    throw typeError(`${cls.name}.__init_subclass__() takes no keyword arguments`);
  }
}
