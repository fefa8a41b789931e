import {letGoWeakly, replaced, watching} from '../lifetime/lifetimes.ts';
import {NativeProperty, ownAccess, PyProperty} from '../objects/descriptors.ts';
import {error} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {isObjects, PyFunction, PyModule, PyNative} from '../objects/functions.ts';
import {unchangeable} from '../objects/receivers.ts';
import {attributesOf, shownName, typeOf} from '../objects/type-of.ts';
import {object, PyObject, PyType, type Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {refuse, refuseFinalizer, refuseReplaced} from '../run/refusals.ts';
import {incomplete} from './get-attribute.ts';
import {aboutAttribute, missing, missingText, quoted, refuseAbsent} from './missing-attribute.ts';
import {deleteAnew, RESET, setAnew} from './set-anew.ts';

/** Whether the program decides what each of its attributes is. */
export function customised(cls: PyType): boolean {
  return cls.lookup('__getattribute__') instanceof PyFunction;
}

/** Asks `__setattr__`, properties and slots. Raises AttributeError where it may not be set. */
export function setAttribute(value: Value, name: string, to: Value): void {
  if (value instanceof PyType) {
    if (value.native) throw unchangeable(value, quoted(name));
    const put = value.cls.lookup('__setattr__');
    if (put instanceof PyFunction) call(put, [value, name, to]);
    else setOnClass(value, name, to);
    return;
  }
  if (value instanceof PyModule) {
    if (name === 'tracebacklimit') {
      refuse('"sys.tracebacklimit" is not modelled', 'leave it out');
    }
    value.dict.set(name, to);
    return;
  }
  const custom = typeOf(value).lookup('__setattr__');
  if (custom !== undefined && !isObjects(custom)) call(custom, [value, name, to]);
  else setPlain(value, name, to);
}

/** What a class says of itself is its own; anything else is an attribute. */
function setOnClass(cls: PyType, name: string, to: Value): void {
  if (name === '__del__') refuseFinalizer(cls.name);
  if (name === '__bases__' || name === '__mro__')
    refuse(`another "${name}" for a class is not modelled`, 'make another class');
  if (name === '__module__') cls.module = to as string;
  if (name === '__qualname__') cls.qualname = to as string;
  else if (name === '__name__')
    refuse('another "__name__" for a class is not modelled', 'name it so');
  else {
    const old = cls.dict.get(name);
    cls.set(name, to);
    if (watching()) replaced([old]);
  }
}

/** As `object.__setattr__` does it. */
export function setPlain(value: Value, name: string, to: Value): void {
  if (value instanceof PyType) {
    setOnClass(value, name, to);
    return;
  }
  const cls = typeOf(value);
  if (RESET.has(name) && setAnew(value, name, to)) return;
  const descriptor = cls.lookup(name);
  if (descriptor instanceof PyProperty && ownAccess(descriptor, '__set__') === undefined) {
    setProperty(descriptor, value, to);
    return;
  }
  if (descriptor instanceof NativeProperty) {
    if (descriptor.put === null) {
      throw notWritable(cls, name);
    }
    descriptor.put(value, to);
    letGoWeakly(value);
    return;
  }
  if (descriptor instanceof PyObject) {
    const set = descriptor.cls.lookup('__set__');
    if (set !== undefined) {
      call(set, [descriptor, value, to]);
      return;
    }
    if (descriptor.cls.lookup('__delete__') !== undefined) throw error('AttributeError', '__set__');
  }
  const attributes = hasAttributes(cls) ? attributesOf(value, true) : null;
  if (attributes === null) {
    throw readOnly(value, cls, name);
  }
  if (descriptor instanceof PyNative) refuseIfCalled(cls, name);
  const old = attributes.get(name);
  if (old === undefined && descriptor === undefined) refuseIfField(value, cls, name);
  attributes.set(name, to);
  if (watching()) replaced([old], to);
}

function notWritable(cls: PyType, name: string): PyException {
  return error(
    'AttributeError',
    `attribute '${name}' of '${shownName(cls)}' objects is not writable`,
  );
}

/** The AttributeError for what has no attributes of its own. */
function readOnly(value: Value, cls: PyType, name: string): PyException {
  const shown = shownName(cls);
  if (cls.lookup(name) !== undefined)
    return error('AttributeError', `'${shown}' object attribute '${name}' is read-only`);
  const text = `'${shown}' object has no attribute '${name}' and no __dict__ for setting new attributes`;
  return aboutAttribute(error('AttributeError', text), value, name);
}

/** Methods that CPython calls through `self`, and the model does not look for in an instance. */
const called = new Map<PyType, (name: string) => boolean>();

/** Says which methods of a native class nobody may give to a single instance: CPython would call them there. */
export function calledThroughSelf(cls: PyType, names: (name: string) => boolean): void {
  called.set(cls, names);
}

function refuseIfCalled(cls: PyType, name: string): void {
  const base = cls.mro.find(each => called.get(each)?.(name));
  if (base === undefined) return;
  refuseReplaced(name, `one ${base.name}`, 'derive a class from it, or call yours by its own name');
}

/** Native classes that work with fields which a program may set, too. */
const working = new Set<PyType>();

/** Says that to set a field of CPython's, which the model has not, would change what an object does. */
export function worksWithFields(cls: PyType): void {
  working.add(cls);
}

function refuseIfField(value: Value, cls: PyType, name: string): void {
  if (cls.mro.some(base => working.has(base))) refuseAbsent(value, name);
}

/** Instances of most built-in classes carry none; `__slots__` says which ones do. */
const withAttributes = new Set<PyType>();

/** Objects of a native class that may get attributes of any name. */
export function allowAttributes(cls: PyType): void {
  withAttributes.add(cls);
}

function hasAttributes(cls: PyType): boolean {
  let slotted = false;
  for (const base of cls.mro) {
    if (withAttributes.has(base)) return true;
    if (base.native) continue;
    const slots = base.dict.get('__slots__');
    if (slots === undefined || slotNames?.(slots).includes('__dict__')) return true;
    slotted = true;
  }
  return !slotted && !cls.native;
}

let slotNames: ((slots: Value) => readonly Value[]) | null = null;

export function setSlotNames(read: (slots: Value) => readonly Value[]): void {
  slotNames = read;
}

/** `del value.name`. Raises AttributeError if there is none, and TypeError for a built-in class. */
export function deleteAttribute(value: Value, name: string): void {
  if (value instanceof PyType) {
    if (value.native) throw unchangeable(value, `'${name}'`);
    const own = value.cls.lookup('__delattr__');
    if (own instanceof PyFunction) call(own, [value, name]);
    else if (!value.delete(name)) throw missing(value, name);
    return;
  }
  const cls = typeOf(value);
  const custom = cls.lookup('__delattr__');
  if (custom !== undefined && !isObjects(custom)) {
    call(custom, [value, name]);
    return;
  }
  deletePlain(value, name);
}

export function setProperty(property: PyProperty, self: Value, to: Value): void {
  if (property.setter === null) throw incomplete(property, self, 'setter');
  call(property.setter, [self, to]);
}

export function deleteProperty(property: PyProperty, self: Value): void {
  if (property.deleter === null) throw incomplete(property, self, 'deleter');
  call(property.deleter, [self]);
}

/** CPython keeps the attributes of such objects in the objects: who deletes there is not told by fields what is missing. */
function keepsInline({native, mro}: PyType): boolean {
  return !native && mro.every(base => !base.native || base === object);
}

/** As `object.__delattr__` does it. */
export function deletePlain(value: Value, name: string): void {
  const descriptor = typeOf(value).lookup(name);
  if (descriptor instanceof PyProperty && ownAccess(descriptor, '__delete__') === undefined) {
    deleteProperty(descriptor, value);
    return;
  }
  if (descriptor instanceof NativeProperty && descriptor.remove !== null) {
    descriptor.remove(value);
    return;
  }
  if (descriptor instanceof NativeProperty && descriptor.put === null)
    throw notWritable(typeOf(value), name);
  if (RESET.has(name) && descriptor === undefined) {
    deleteAnew(value, name);
    return;
  }
  const own = descriptor instanceof PyObject ? descriptor.cls.lookup('__delete__') : undefined;
  if (own !== undefined) {
    call(own, [descriptor as Value, value]);
    return;
  }
  const old = value instanceof PyType ? undefined : attributesOf(value)?.get(name);
  if (value instanceof PyType ? !value.delete(name) : !attributesOf(value)?.delete(name)) {
    if (!(value instanceof PyType) && !hasAttributes(typeOf(value)))
      throw readOnly(value, typeOf(value), name);
    throw keepsInline(typeOf(value))
      ? error('AttributeError', missingText(value, name))
      : notThere(value, name);
  }
  if (watching()) replaced([old]);
}

/** A module is told of by its class here, and by its name where an attribute is read. */
function notThere(value: Value, name: string): PyException {
  if (!(value instanceof PyModule)) return missing(value, name);
  refuseAbsent(value, name);
  return aboutAttribute(
    error('AttributeError', `'module' object has no attribute '${name}'`),
    value,
    name,
  );
}
