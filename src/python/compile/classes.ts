import {PyClassMethod, PyProperty, PyStaticMethod} from '../objects/descriptors.ts';
import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {Cell, PyFunction, PyNative} from '../objects/functions.ts';
import {addNote} from '../objects/notes.ts';
import {typeName} from '../objects/type-of.ts';
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
import {referenceType} from '../objects/weak-references.ts';
import {find} from '../operations/get-attribute.ts';
import {special} from '../operations/special.ts';
import type {StmtOf} from '../parse/ast.ts';
import {call, runFrame} from '../run/calls.ts';
import {Frame} from '../run/frames.ts';
import {refuse, refuseFinalizer, refuseHooks} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import type {Code, CompiledStmt} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {decorated} from './functions.ts';
import {checkLayouts} from './layouts.ts';
import {liftAll} from './lift.ts';
import {classCode} from './make-code.ts';
import {storeName} from './names.ts';
import {makeSlots} from './slots.ts';

const METACLASS_CONFLICT =
  'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases';

export function compileClass(context: Context, node: StmtOf<'ClassDef'>): CompiledStmt {
  const decorators = node.decorators.map(decorator => compileExpr(context, decorator));
  const {code, from} = classCode(context, node, node.body);
  const at = context.place(node);
  const names = node.args.map(argument => argument.name);
  const operands = node.args.map(argument => compileExpr(context, argument.value));
  const generic = node.typeParams.length > 0;
  const made = liftAll(operands, (frame, values) => {
    frame.at = at;
    const bases: Value[] = [];
    const keywords = new Map<string, Value>();
    for (const [index, name] of names.entries()) {
      const value = values[index] as Value;
      if (name === '') bases.push(value);
      else keywords.set(name, value);
    }
    return buildClass(frame, code, from, bases, keywords, generic);
  });
  return decorated(context, node.decorators, decorators, made, storeName(context, node.name));
}

function buildClass(
  frame: Frame,
  code: Code,
  from: readonly number[],
  bases: readonly Value[],
  keywords: Map<string, Value>,
  generic: boolean,
): Value {
  const resolved = bases.flatMap(base => baseClasses(base, bases));
  const {meta, maker} = metaclass(resolved, keywords);
  const names = prepared(maker ?? meta, code.name, resolved, keywords);
  const module = frame.globals.get('__name__');
  names.set('__module__', typeof module === 'string' ? module : '__main__');
  names.set('__qualname__', code.qualname);
  if (code.doc !== null) names.set('__doc__', code.doc);
  if (resolved.some((base, at) => base !== bases[at]))
    names.set('__orig_bases__', new PyTuple(bases));
  if (generic) names.set('__orig_generic__', true);
  const cell = new Cell(undefined);
  const locals: (Value | undefined)[] = new Array(code.slots);
  for (const [index, slot] of from.entries())
    locals[code.free[index] as number] = frame.locals[slot];
  const body = new Frame(code, locals, frame.globals, names, cell, vm.frame);
  runFrame(body);
  const made =
    maker === null
      ? makeClass(code.name, resolved, names, keywords, meta, body.annotations)
      : call(maker, [code.name, new PyTuple(resolved), namespace?.(names) ?? null], keywords);
  if (made instanceof PyType) cell.value = made;
  return made;
}

function baseClasses(base: Value, bases: readonly Value[]): PyType[] {
  if (base === referenceType)
    refuse('a class that derives from "weakref.ref" is not modelled', 'hold the reference in one');
  if (base instanceof PyType) return [base];
  if (base instanceof PyNative)
    refuse(`a class that derives from ${base.name} is not modelled`, 'write a generator function');
  const entries = base instanceof PyObject ? special(base, '__mro_entries__') : undefined;
  if (entries === undefined) throw typeError(METACLASS_CONFLICT);
  const found = call(entries, [base, new PyTuple(bases)]);
  return (found as PyTuple).items as PyType[];
}

/** The metaclass; `maker` is what stands in its place and is no class. */
function metaclass(
  bases: readonly PyType[],
  keywords: Map<string, Value>,
): {meta: PyType; maker: Value} {
  const given = keywords.get('metaclass') ?? typeType;
  keywords.delete('metaclass');
  if (!(given instanceof PyType)) return {meta: typeType, maker: given};
  return {meta: derivedMost(given, bases), maker: null};
}

function derivedMost(given: PyType, bases: readonly PyType[]): PyType {
  let meta = given;
  for (const base of bases) {
    if (base.cls.isSubclass(meta)) meta = base.cls;
    else if (!meta.isSubclass(base.cls)) throw typeError(METACLASS_CONFLICT);
  }
  return meta;
}

/** The names that a class body begins with: what `__prepare__` gives. */
function prepared(
  meta: Value,
  name: string,
  bases: readonly PyType[],
  keywords: ReadonlyMap<string, Value>,
): Attributes {
  const prepare = find(meta, '__prepare__');
  if (prepare === undefined || prepare instanceof PyNative) return new Map();
  const given = call(prepare, [name, new PyTuple(bases)], keywords);
  if (!(given instanceof PyDict)) {
    throw typeError(
      `${shownName(meta)}.__prepare__() must return a mapping, not ${typeName(given)}`,
    );
  }
  if (given.cls.lookup('__setitem__') instanceof PyFunction || given.factory !== null)
    refuse('a namespace of "__prepare__" with a way of its own is not modelled', 'return a dict');
  return fromNamespace?.(given) ?? new Map();
}

function shownName(meta: Value): string {
  return meta instanceof PyType ? meta.name : '<metaclass>';
}

const annotations = new WeakMap<PyType, Map<string, () => Value>>();

export function annotationsOf(cls: PyType): Map<string, () => Value> {
  return annotations.get(cls) ?? new Map();
}

/** `type(name, bases, names)`. */
export function makeClass(
  name: string,
  bases: readonly PyType[],
  names: Attributes,
  keywords: ReadonlyMap<string, Value> = new Map(),
  meta: PyType = typeType,
  annotated: Map<string, () => Value> | null = null,
): Value {
  const custom = meta.lookup('__new__');
  if (custom instanceof PyStaticMethod || custom instanceof PyFunction) {
    const made = viaMetaclass(meta, name, bases, names, keywords);
    if (annotated !== null && made instanceof PyType) annotations.set(made, annotated);
    return made;
  }
  const cls = createClass(name, bases, names, keywords, meta, annotated);
  const init = meta.lookup('__init__');
  if (init instanceof PyFunction)
    call(init, [cls, name, new PyTuple(bases), namespace?.(names) ?? null], keywords);
  return cls;
}

let namespace: ((names: Attributes) => Value) | null = null;
let fromNamespace: ((value: Value) => Attributes) | null = null;

export function setNamespace(
  to: (names: Attributes) => Value,
  from: (value: Value) => Attributes,
): void {
  namespace = to;
  fromNamespace = from;
}

function viaMetaclass(
  meta: PyType,
  name: string,
  bases: readonly PyType[],
  names: Attributes,
  keywords: ReadonlyMap<string, Value>,
): Value {
  const custom = meta.lookup('__new__') as Value;
  const func = custom instanceof PyStaticMethod ? custom.func : custom;
  const args = [name, new PyTuple(bases), namespace?.(names) ?? null];
  const made = call(func, [meta, ...args], keywords);
  const init = meta.lookup('__init__');
  if (init instanceof PyFunction) call(init, [made, ...args], keywords);
  return made;
}

export function createClass(
  name: string,
  given: readonly PyType[],
  names: Attributes | Value,
  keywords: ReadonlyMap<string, Value>,
  meta: PyType,
  annotated: Map<string, () => Value> | null = null,
): PyType {
  const bases = given.length > 0 ? given : [object];
  if (!bases.every(base => base instanceof PyType)) throw typeError(METACLASS_CONFLICT);
  const twice = bases.find((base, at) => bases.indexOf(base) !== at);
  if (twice !== undefined) throw typeError(`duplicate base class ${twice.name}`);
  if (meta.lookup('mro') instanceof PyFunction)
    refuse('a metaclass with an "mro" of its own is not modelled', 'leave it out');
  const order = mergeOrder([...bases.map(base => [...base.mro]), [...bases]]);
  if (order === null) {
    const list = bases.map(base => base.name).join(', ');
    throw typeError(`Cannot create a consistent method resolution order (MRO) for bases ${list}`);
  }
  for (const base of bases) {
    if (FINAL.has(base.name) && base.native) {
      throw typeError(`type '${base.name}' is not an acceptable base type`);
    }
  }
  checkLayouts(bases);
  const cls = new PyType(name, bases, {meta, native: false, mro: order});
  // What is built in outlasts the program.
  for (const base of bases) if (!base.native) base.subclasses.push(cls);
  // A base's __init_subclass__ may ask for them.
  if (annotated !== null) annotations.set(cls, annotated);
  const own: Attributes =
    names instanceof Map ? names : (fromNamespace?.(names as Value) ?? new Map());
  if (own.has('__del__')) refuseFinalizer(name);
  refuseHooks(order, own);
  for (const [key, value] of own) cls.dict.set(key, implicit(key, value));
  makeSlots(cls, own);
  const module = own.get('__module__');
  cls.module = typeof module === 'string' ? module : '__main__';
  const qualname = own.get('__qualname__');
  cls.qualname = typeof qualname === 'string' ? qualname : name;
  cls.dict.delete('__qualname__');
  // A class that says what it equals, and not what its hash is, has none.
  if (own.has('__eq__') && !own.has('__hash__')) cls.dict.set('__hash__', null);
  for (const [key, value] of own) {
    const hook =
      value instanceof PyObject && !(value instanceof PyType)
        ? special(value, '__set_name__')
        : undefined;
    if (value instanceof PyProperty) value.name ??= key;
    if (hook !== undefined) nameIt(hook, value, cls, key);
  }
  initSubclass(cls, keywords);
  return cls;
}

function nameIt(hook: Value, value: Value, cls: PyType, key: string): void {
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

const FINAL = new Set([
  'bool',
  'NoneType',
  'function',
  'builtin_function_or_method',
  'method',
  'async_generator',
  'NotImplementedType',
  'range',
  'slice',
  'generator',
  'coroutine',
  'ellipsis',
]);

function implicit(name: string, value: Value): Value {
  if (name === '__new__' && value instanceof PyFunction) return new PyStaticMethod(value);
  const isClassMethod = name === '__init_subclass__' || name === '__class_getitem__';
  return isClassMethod && value instanceof PyFunction ? new PyClassMethod(value) : value;
}

function initSubclass(cls: PyType, keywords: ReadonlyMap<string, Value>): void {
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
