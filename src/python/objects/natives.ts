import type {Suspending} from '../compile/code.ts';
import {keepingArguments} from '../lifetime/failed-calls.ts';
import {missingArguments} from '../run/calls.ts';
import {checkLibraryCall} from '../run/library-depths.ts';
import {waitOut} from '../run/pausing.ts';
import {charge} from '../run/vm.ts';
import {closest} from '../text/closest.ts';
import {misfit, type Signature} from './c-arguments.ts';
import {NativeProperty} from './descriptors.ts';
import {error, typeError} from './errors.ts';
import {type Keywords, PyNative} from './functions.ts';
import {checkSelf, isInPython} from './receivers.ts';
import {builtinType, functionType, type PyType, type Value} from './types.ts';

/** An argument of a native function: what the caller left out is `undefined`. */
export type Maybe = Value | undefined;

/** What it returns is a value of the program; nothing at all is None. */
type Body = (...args: (Value | undefined)[]) => unknown;

const STEPS_OF_CALL = 15;
/** What CPython has in Python does more. */
const STEPS_OF_LIBRARY_CALL = 120;

const parsed = new Map<string, Signature>();

/** Reads `a, b=, /, c, *rest, d=, **more`: a `=` marks what may be left out (and then is undefined). */
function signature(text: string): Signature {
  const known = parsed.get(text);
  if (known) return known;
  const names: string[] = [];
  const required: boolean[] = [];
  let [positional, positionalOnly, star, starstar, keywords] = [0, 0, -1, -1, false];
  for (const part of text === '' ? [] : text.split(', ')) {
    if (part === '/') positionalOnly = names.length;
    else if (part === '*') keywords = true;
    else {
      if (part.startsWith('**')) starstar = names.length;
      else if (part.startsWith('*')) {
        star = names.length;
        keywords = true;
      } else if (!keywords) positional += 1;
      required.push(!part.endsWith('=') && !part.startsWith('*'));
      names.push(part.replace(/^\*+|=$/g, ''));
    }
  }
  const made = {names, positional, positionalOnly, required, star, starstar};
  parsed.set(text, made);
  return made;
}

/** A native function with Python's rules for arguments. */
export function native(
  name: string,
  text: string,
  body: Body,
  method = false,
  cls = builtinType,
): PyNative {
  const sig = signature(text);
  const isSimple = sig.star < 0 && sig.starstar < 0 && sig.names.length === sig.positional;
  const least = sig.required.filter(each => each).length;
  const run = cls === functionType ? keepingArguments(body) : body;
  const isInC = cls === builtinType;
  const func: PyNative = new PyNative(
    name,
    (args, keywords) => {
      charge(func.cls === builtinType ? STEPS_OF_CALL : STEPS_OF_LIBRARY_CALL);
      if (!isInC) checkLibraryCall(func.qualname);
      else if (func.of !== null) checkSelf(func, func.of, args);
      const fits = least <= args.length && args.length <= sig.positional;
      const given = isSimple && keywords === null && fits ? args : bound(func, sig, args, keywords);
      if (!isInC && func.of !== null) checkSelf(func, func.of, given as Value[]);
      return (run(...given) ?? null) as Value;
    },
    method,
    cls,
  );
  return func;
}

function bound(func: PyNative, sig: Signature, args: readonly Value[], keywords: Keywords) {
  const wrong = func.cls === builtinType ? misfit(func, sig, args.length, keywords) : null;
  if (wrong !== null) throw wrong;
  const values: (Value | undefined)[] = new Array(sig.names.length).fill(undefined);
  for (let index = 0; index < Math.min(args.length, sig.positional); index++)
    values[index] = args[index];
  if (sig.star >= 0) values[sig.star] = args.slice(sig.positional) as Value[];
  else if (args.length > sig.positional) throw tooMany(func, sig, args.length);
  if (sig.starstar >= 0) values[sig.starstar] = new Map<string, Value>();
  if (keywords !== null) bindKeywords(func, sig, values, keywords);
  checkRequired(func, sig, values);
  return values;
}

function bindKeywords(
  func: PyNative,
  sig: Signature,
  values: (Value | undefined)[],
  keywords: ReadonlyMap<string, Value>,
): void {
  for (const [name, value] of keywords) {
    const index = sig.names.indexOf(name);
    if (index >= sig.positionalOnly && index !== sig.star && index !== sig.starstar) {
      if (values[index] !== undefined) {
        throw typeError(`${func.qualname}() got multiple values for argument '${name}'`);
      }
      values[index] = value;
    } else if (sig.starstar >= 0) (values[sig.starstar] as Map<string, Value>).set(name, value);
    else {
      const close = closest(name, sig.names);
      const hint = close === null ? '' : `. Did you mean '${close}'?`;
      throw typeError(`${func.qualname}() got an unexpected keyword argument '${name}'${hint}`);
    }
  }
}

function checkRequired(
  func: PyNative,
  {names, required, positional}: Signature,
  values: readonly (Value | undefined)[],
): void {
  const first = names.findIndex((_, index) => required[index] && values[index] === undefined);
  if (first < 0) return;
  const missing = names.filter((_, index) => required[index] && values[index] === undefined);
  throw missingArguments(
    func.qualname,
    first < positional ? 'positional' : 'keyword-only',
    missing,
  );
}

function tooMany(func: PyNative, sig: Signature, given: number) {
  const least = sig.required.filter((needed, index) => needed && index < sig.positional).length;
  const takes = least === sig.positional ? `${least}` : `from ${least} to ${sig.positional}`;
  const s = takes === '1' ? '' : 's';
  const was = given === 1 ? 'was' : 'were';
  return typeError(
    `${func.qualname}() takes ${takes} positional argument${s} but ${given} ${was} given`,
  );
}

/** Methods of a native class: the first parameter is the object itself. */
export function methods(
  cls: PyType,
  table: Readonly<Record<string, readonly [string, Body]>>,
): void {
  const made = isInPython(cls) ? functionType : builtinType;
  for (const [name, [text, body]] of Object.entries(table)) {
    const func = native(name, ofMethod(text, made), body, true, made);
    func.qualname = `${cls.name}.${name}`;
    func.owner = cls.module === 'builtins' ? cls.name : `${cls.module}.${cls.name}`;
    func.of = cls;
    cls.dict.set(name, func);
  }
}

/** A method in C takes its object by position alone, so that what it is given by name may be called `self`. */
function ofMethod(text: string, made: PyType): string {
  if (text === '') return 'self, /';
  return made === functionType || text.includes('/') ? `self, ${text}` : `self, /, ${text}`;
}

/** Attributes of a native class that are read, and not set. */
export function properties(
  cls: PyType,
  table: Readonly<Record<string, (self: Value) => Value>>,
): void {
  for (const [name, get] of Object.entries(table)) cls.dict.set(name, new NativeProperty(get));
}

/** The same for what CPython keeps as a member of a C structure: it says so where one is set or deleted. */
export function members(
  cls: PyType,
  table: Readonly<Record<string, (self: Value) => Value>>,
): void {
  const refuse = () => {
    throw error('AttributeError', 'readonly attribute');
  };
  for (const [name, get] of Object.entries(table))
    cls.dict.set(name, new NativeProperty(get, refuse, refuse));
}

type FunctionTable = Readonly<Record<string, readonly [string, Body]>>;

/** Functions for a module or the builtins, which CPython has in C. */
export function functions(table: FunctionTable, cls = builtinType): [string, Value][] {
  return Object.entries(table).map(([name, [text, body]]) => {
    return [name, native(name, text, body, false, cls)];
  });
}

/** Functions that CPython has in Python: they show as those of a program do. */
export function pythonFunctions(table: FunctionTable): [string, Value][] {
  return functions(table, functionType);
}

/** What `**kwargs` of a signature collected, as a call takes it. */
export function keywordsOf(collected: Value | undefined): Map<string, Value> | null {
  const named = collected as unknown as Map<string, Value>;
  return named.size === 0 ? null : named;
}

/** A native function that waits in a thread: it yields what it waits for. */
export type WaitingBody = (...args: Maybe[]) => Generator<unknown, Value, null>;

/** A native function that may wait: its body yields a `Wait` where it does. */
export function waiting(
  name: string,
  text: string,
  body: WaitingBody,
  isMethod = false,
  cls = builtinType,
): PyNative {
  const func = native(name, text, body as unknown as Body, isMethod, cls);
  const begin = func.call as unknown as NonNullable<PyNative['pausing']>;
  func.pausing = begin;
  func.call = (args, keywords) => waitOut(begin(args, keywords));
  return func;
}

/** A function does this in a thread. What it says of wrong arguments is the same: its module has named it by then. */
export function inThread(func: PyNative, parameters: string, body: WaitingBody): PyNative {
  const twin = waiting(func.name, parameters, body);
  const begin = twin.pausing as NonNullable<PyNative['pausing']>;
  func.pausing = (args, keywords) => {
    twin.module = func.module;
    return begin(args, keywords);
  };
  return func;
}

/** Methods that may wait. */
export function waitingMethods(
  cls: PyType,
  table: Readonly<Record<string, readonly [string, WaitingBody]>>,
): void {
  const made = isInPython(cls) ? functionType : builtinType;
  for (const [name, [text, body]] of Object.entries(table)) {
    const method = waiting(name, ofMethod(text, made), body, true, made);
    method.qualname = `${cls.name}.${name}`;
    method.of = cls;
    cls.dict.set(name, method);
  }
}

/** Marks those that change nothing before they have called the last of all that they call back. */
export function callingBack(natives: ReadonlyMap<string, Value>, names: string): void {
  for (const name of names.split(' ')) (natives.get(name) as PyNative).callsBack = true;
}

/** What methods do in a thread that they do otherwise in the main one. */
export function inThreads(cls: PyType, table: Readonly<Record<string, WaitingBody>>): void {
  for (const [name, body] of Object.entries(table)) {
    const method = cls.dict.get(name) as PyNative;
    method.pausing = (args, keywords) =>
      body(...args, ...(keywords?.values() ?? [])) as unknown as Suspending<Value>;
  }
}
