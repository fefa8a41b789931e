import {argumentsLost} from '../lifetime/failed-calls.ts';
import {call} from '../run/calls.ts';
import {refuse} from '../run/refusals.ts';
import {charge, vm} from '../run/vm.ts';
import {NativeProperty, PyProperty, PyStaticMethod} from './descriptors.ts';
import {typeError} from './errors.ts';
import {type Keywords, PyNative} from './functions.ts';
import {isInstance, typeName} from './type-of.ts';
import {object, PyObject, type PyType, type Value} from './types.ts';

/** Makes an instance of a class, as `__new__` of the native class it derives from does. */
type Maker = (cls: PyType, args: readonly Value[], keywords: Keywords) => Value;

const makers = new Map<PyType, Maker>();

/** Says how instances of a native class are made: of those that derive from it, too. */
export function registerMaker(cls: PyType, maker: Maker): void {
  makers.set(cls, maker);
}

/** What making an object counts: for its memory, too; one of a built-in class is smaller, and one of a library larger. */
const STEPS_OF_OBJECT = 130;
const STEPS_OF_VALUE = 50;
const STEPS_OF_LIBRARY_OBJECT = 350;

/** `cls(*args, **keywords)`. */
export function instantiate(cls: PyType, args: readonly Value[], keywords: Keywords): Value {
  charge(stepsOf(cls));
  const meta = cls.cls.lookup('__call__');
  if (meta !== undefined && !(meta instanceof PyNative))
    return call(meta, [cls, ...args], keywords);
  return construct(cls, args, keywords);
}

function stepsOf(cls: PyType): number {
  if (!cls.native) return STEPS_OF_OBJECT;
  return cls.module === 'builtins' ? STEPS_OF_VALUE : STEPS_OF_LIBRARY_OBJECT;
}

/** `type.__call__`: `__new__`, and then `__init__` if what was made is of the class. */
export function construct(cls: PyType, args: readonly Value[], keywords: Keywords): Value {
  const custom = cls.lookup('__new__');
  const made =
    custom === undefined || custom instanceof PyNative
      ? make(cls, args, keywords)
      : call(custom instanceof PyStaticMethod ? custom.func : custom, [cls, ...args], keywords);
  if (!isInstance(made, cls)) return made;
  const init = cls.lookup('__init__');
  if (init !== undefined) initialize(init, made, args, keywords);
  return made;
}

function initialize(init: Value, made: Value, args: readonly Value[], keywords: Keywords): void {
  try {
    checkInit(call(init, [made, ...args], keywords));
  } catch (thrown) {
    argumentsLost(init, [made], thrown);
    throw thrown;
  }
}

/** What `__init__` returned. */
export function checkInit(answer: Value): void {
  if (answer !== null) throw typeError(`__init__() should return None, not '${typeName(answer)}'`);
}

/** `object.__new__` and those of the built-in classes. */
export function make(cls: PyType, args: readonly Value[], keywords: Keywords): Value {
  if (!cls.native) checkAbstract(cls);
  const maker = makers.get(makingBase(cls) as PyType);
  if (maker) {
    const made = maker(cls, args, keywords);
    if (cls.finalizes) finalizeLater(made as PyObject);
    return made;
  }
  if (!cls.mro.includes(object)) throw typeError(`cannot create '${cls.name}' instances`);
  const takes = cls.lookup('__init__') !== undefined || cls.lookup('__new__') !== undefined;
  if (!takes && (args.length > 0 || (keywords?.size ?? 0) > 0)) {
    throw typeError(`${cls.name}() takes no arguments`);
  }
  return new PyObject(cls);
}

/** What it counts to see to it that an object's `__del__` is called. */
const STEPS_OF_END = 250;

/** Its `__del__` is to be called; what was made just before is older. */
function finalizeLater(made: PyObject): void {
  if (vm.process !== null) {
    const found = `an object with a "__del__" in a ${vm.process.kind} is not modelled`;
    refuse(found, 'have the main process make it');
  }
  charge(STEPS_OF_END);
  vm.weak.finalizeLater(made, vm.machine.made - 1);
}

/** Whose way of making instances a class has: its own, or its first base's that has one. */
export function makingBase(cls: PyType): PyType | undefined {
  return cls.mro.find(base => makers.has(base));
}

/** Classes with methods still marked `@abstractmethod` have no instances. */
function checkAbstract(cls: PyType): void {
  const open = abstractMethods(cls);
  if (open.length === 0) return;
  const names = open.map(name => `'${name}'`).join(', ');
  const s = open.length === 1 ? '' : 's';
  throw typeError(
    `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${s} ${names}`,
  );
}

/** Names of methods that a class has yet to give. */
export function abstractMethods(cls: PyType): string[] {
  if (!cls.cls.mro.some(meta => meta.name === 'ABCMeta')) return [];
  const names = new Set(cls.mro.flatMap(base => [...base.dict.keys()]));
  return [...names].filter(name => isAbstract(cls.lookup(name))).sort();
}

function isAbstract(value: Value | undefined): boolean {
  if (!(value instanceof PyObject)) return false;
  const marked = value.attrs?.get('__isabstractmethod__');
  if (marked !== undefined) return marked === true;
  const found = value.cls.lookup('__isabstractmethod__');
  if (found instanceof NativeProperty) return found.get(value) === true;
  return found instanceof PyProperty && call(found.getter, [value]) === true;
}
