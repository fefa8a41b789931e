import {ANNOTATE, annotate} from '../classes/annotations.ts';
import {CLASS_CELL, derivedMost, makeClass} from '../classes/make-class.ts';
import {loadModule} from '../modules/registry.ts';
import {PyDict} from '../objects/dict.ts';
import {DictNames} from '../objects/dict-names.ts';
import {error, typeError} from '../objects/errors.ts';
import {Cell, PyFunction, PyNative} from '../objects/functions.ts';
import {dictOf, namesIn} from '../objects/name-dicts.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import {
  type Attributes,
  complexType,
  moduleType,
  PyObject,
  PyType,
  type as typeType,
  type Value,
} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {referenceType} from '../objects/weak-references.ts';
import {find, findIfAny} from '../operations/get-attribute.ts';
import type {StmtOf} from '../parse/ast.ts';
import {call, runFrame} from '../run/calls.ts';
import {Frame} from '../run/frames.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';
import type {Code, CompiledStmt} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {decorated} from './functions.ts';
import {liftAll} from './lift.ts';
import {classCode} from './make-code.ts';
import {storeName} from './names.ts';
import {typeParamsOf} from './type-params.ts';

export function compileClass(context: Context, node: StmtOf<'ClassDef'>): CompiledStmt {
  const decorators = node.decorators.map(decorator => compileExpr(context, decorator));
  const within = context.withTypeParams(node.typeParams);
  const shape: ClassShape = {
    ...classCode(within, node, node.body),
    firstLine: context.source.line((node.decorators[0] ?? node).from),
  };
  const at = context.place(node);
  const names = node.args.map(argument => argument.name);
  const operands = node.args.map(argument => compileExpr(within, argument.value));
  const typeParams = typeParamsOf(within, node.typeParams);
  const made = liftAll(operands, (frame, values) => {
    frame.at = at;
    const bases: Value[] = [];
    const keywords = new Map<string, Value>();
    for (const [index, name] of names.entries()) {
      const value = values[index] as Value;
      if (name === '') bases.push(value);
      else keywords.set(name, value);
    }
    typeParams.define(frame);
    return buildClass(
      frame,
      shape,
      withGeneric(bases, typeParams.values),
      keywords,
      typeParams.values,
    );
  });
  return decorated(context, node.decorators, decorators, made, storeName(context, node.name));
}

/** `class Box[T]` derives from `Generic[T]`, too. */
function withGeneric(bases: readonly Value[], params: readonly Value[]): readonly Value[] {
  if (params.length === 0) return bases;
  const generic = loadModule('typing')?.dict.get('_generic') as Value;
  return [...bases, call(generic, [new PyTuple([...params])])];
}

/** What is known of a class before its body runs. */
interface ClassShape {
  readonly code: Code;
  /** The slots of the frame around it that its body uses. */
  readonly from: readonly number[];
  /** `__static_attributes__` and `__firstlineno__`. */
  readonly ofSelf: readonly string[];
  readonly firstLine: number;
  /** Whether its methods ask for it, by `super` or `__class__`. */
  readonly isAsked: boolean;
}

function buildClass(
  frame: Frame,
  {code, from, ofSelf, firstLine, isAsked}: ClassShape,
  bases: readonly Value[],
  keywords: Map<string, Value>,
  typeParams: readonly Value[],
): Value {
  const resolved = bases.flatMap(base => baseClasses(base, bases));
  const {meta, maker} = metaclass(resolved, keywords);
  const names = prepared(maker ?? meta, code.name, resolved, keywords);
  const module = frame.globals.get('__name__');
  names.set('__module__', typeof module === 'string' ? module : '__main__');
  names.set('__qualname__', code.qualname);
  names.set('__firstlineno__', firstLine);
  if (code.doc !== null) names.set('__doc__', code.doc);
  if (typeParams.length > 0) names.set('__type_params__', new PyTuple([...typeParams]));
  if (bases.some((base, at) => base !== resolved[at]))
    names.set('__orig_bases__', new PyTuple(bases));
  const cell = new Cell(undefined);
  const locals: (Value | undefined)[] = new Array(code.slots);
  for (const [index, slot] of from.entries())
    locals[code.free[index] as number] = frame.locals[slot];
  const body = new Frame(code, locals, frame.globals, names, cell, vm.frame);
  runFrame(body);
  if (body.annotations !== undefined) names.set(ANNOTATE, annotate(body.annotations));
  names.set('__static_attributes__', new PyTuple(ofSelf));
  if (isAsked) names.set(CLASS_CELL, cell);
  const made =
    maker === null
      ? makeClass(code.name, resolved as PyType[], names, keywords, meta)
      : call(maker, [code.name, new PyTuple(resolved), dictOf(names)], keywords);
  if (isAsked && made instanceof PyType && cell.value !== made) throw unset(code.name, made, cell);
  return made;
}

/** `type.__new__` puts the class into the cell, if the metaclass gives it what it was given. */
function unset(name: string, made: PyType, {value}: Cell) {
  if (value === undefined)
    return error(
      'RuntimeError',
      `__class__ not set defining '${name}' as ${repr(made)}. Was __classcell__ propagated to type.__new__?`,
    );
  return typeError(`__class__ set to ${repr(value)} defining '${name}' as ${repr(made)}`);
}

/** Classes whose objects are no others than CPython's own. */
const NOT_DERIVED = new Map<Value, string>([
  [referenceType, 'weakref.ref'],
  [complexType, 'complex'],
  [moduleType, 'types.ModuleType'],
]);

/** What has no say in which classes it stands for may be no class: what its own class makes of it is seen when it is called. */
function baseClasses(base: Value, bases: readonly Value[]): Value[] {
  const known = NOT_DERIVED.get(base);
  if (known !== undefined)
    refuse(`a class that derives from "${known}" is not modelled`, 'let it hold one');
  if (base instanceof PyType) return [base];
  const entries = base instanceof PyObject ? findIfAny(base, '__mro_entries__') : undefined;
  if (entries !== undefined) return [...(call(entries, [new PyTuple(bases)]) as PyTuple).items];
  // It may be a class to CPython.
  if (base instanceof PyFunction && base.code.places.source.library)
    refuse(`a class that derives from ${base.name} is not modelled`, 'let it hold one');
  if (base instanceof PyNative && vm.builtins.get(base.name) !== base)
    refuse(`a class that derives from ${base.name} is not modelled`, 'write a generator function');
  return [base];
}

/** The metaclass; `maker` is what stands in its place and makes no classes. */
function metaclass(
  bases: readonly Value[],
  keywords: Map<string, Value>,
): {meta: PyType; maker: Value} {
  const [first] = bases;
  const isClass = first === undefined || first instanceof PyType;
  const given = keywords.get('metaclass') ?? (isClass ? typeType : typeOf(first));
  keywords.delete('metaclass');
  if (!(given instanceof PyType)) return {meta: typeType, maker: given};
  const meta = derivedMost(given, bases);
  return meta.isSubclass(typeType) ? {meta, maker: null} : {meta: typeType, maker: meta};
}

/** The names that a class body begins with: what `__prepare__` gives. */
function prepared(
  meta: Value,
  name: string,
  bases: readonly Value[],
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
  const put = given.cls.lookup('__setitem__');
  if (put instanceof PyFunction && put.code.places.source.library) return new ToldNames(given, put);
  if (put instanceof PyFunction || given.factory !== null)
    refuse('a namespace of "__prepare__" with a way of its own is not modelled', 'return a dict');
  return namesIn(given);
}

/** Names of a class body whose metaclass, one of the library's, is told of each: it may have something against it. */
class ToldNames extends DictNames {
  readonly #put: PyFunction;

  public constructor(dict: PyDict, put: PyFunction) {
    super(dict);
    this.#put = put;
  }

  public override set(name: string, value: Value): this {
    call(this.#put, [this.dict, name, value]);
    return this;
  }
}

function shownName(meta: Value): string {
  return meta instanceof PyType ? meta.name : '<metaclass>';
}
