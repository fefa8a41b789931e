import {RETURN, type Suspending} from '../compile/code.ts';
import {argumentsLost} from '../lifetime/failed-calls.ts';
import {frameLeft} from '../lifetime/left-frames.ts';
import {flownOut} from '../lifetime/lifetimes.ts';
import {PyStaticMethod} from '../objects/descriptors.ts';
import {PyDict} from '../objects/dict.ts';
import {caught, error, typeError} from '../objects/errors.ts';
import {
  Cell,
  type Keywords,
  PyFunction,
  PyMethod,
  PyModule,
  PyNative,
} from '../objects/functions.ts';
import {instantiate} from '../objects/instances.ts';
import {typeName} from '../objects/type-of.ts';
import {PyObject, PyType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {special} from '../operations/special.ts';
import {closest} from '../text/closest.ts';
import {PyAsyncGenerator} from './async-generators.ts';
import {PyCoroutine} from './coroutines.ts';
import {Frame} from './frames.ts';
import {PyGenerator} from './generators.ts';
import {charge, vm} from './vm.ts';

/** `callable(*args, **keywords)`. */
export function call(callable: Value, args: readonly Value[], keywords: Keywords = null): Value {
  if (vm.replay !== null) return vm.replay.call(callable, args, keywords);
  if (callable instanceof PyFunction) return invoke(callable, args, keywords);
  if (callable instanceof PyNative) return callable.call(args, keywords);
  if (callable instanceof PyMethod) return call(callable.func, [callable.self, ...args], keywords);
  if (callable instanceof PyType) return instantiate(callable, args, keywords);
  if (callable instanceof PyStaticMethod) return call(callable.func, args, keywords);
  if (callable instanceof PyObject) {
    const method = special(callable, '__call__');
    if (method !== undefined) return call(method, [callable, ...args], keywords);
  }
  throw typeError(`'${typeName(callable)}' object is not callable${meant(callable)}`);
}

/** A module that was called is likely meant for what it has by its own name: `datetime.datetime`. */
function meant(callable: Value): string {
  if (!(callable instanceof PyModule)) return '';
  const {name, dict} = callable;
  const own = dict.get(name);
  const calls = own instanceof PyType || own instanceof PyFunction || own instanceof PyNative;
  return calls || own instanceof PyMethod ? `. Did you mean: '${name}.${name}(...)'?` : '';
}

/** The same from a line of Python: a function gets the arguments for itself, and nobody else holds them meanwhile. */
export function callFromPython(callable: Value, args: readonly Value[]): Value {
  try {
    if (!(callable instanceof PyFunction) || callable.code.kind !== 'function')
      return call(callable, args);
    return runFrame(frameOf(callable, args, null), true);
  } catch (thrown) {
    argumentsLost(callable, args, thrown);
    throw thrown;
  }
}

/** Runs a function of the program, or makes its generator or coroutine. */
function invoke(func: PyFunction, args: readonly Value[], keywords: Keywords): Value {
  return begin(func, frameOf(func, args, keywords));
}

/** Runs a call in its frame, or makes its generator or coroutine of it. */
export function begin(func: PyFunction, frame: Frame, hasItsArguments = false): Value {
  if (func.code.kind !== 'function') return suspended(func, frame);
  return runFrame(frame, hasItsArguments);
}

/** The frame of a call that is about to begin. */
export function frameOf(func: PyFunction, args: readonly Value[], keywords: Keywords): Frame {
  const {code} = func;
  const locals = bindArguments(func, args, keywords);
  for (const slot of code.cells) locals[slot] = new Cell(locals[slot]);
  for (let index = 0; index < code.free.length; index++) {
    locals[code.free[index] as number] = func.closure[index];
  }
  return new Frame(code, locals, func.globals, null, func.classCell, vm.frame);
}

/** What one counts that is made: for its memory. */
const STEPS_OF_GENERATOR = 80;

function suspended(func: PyFunction, frame: Frame): Value {
  checkDepth(frame);
  frame.back = null;
  switch (frame.code.kind) {
    case 'coroutine':
      return new PyCoroutine(func.name, func.qualname, frame);
    case 'generator':
      charge(STEPS_OF_GENERATOR);
      return new PyGenerator(func.name, func.qualname, frame);
    default:
      charge(STEPS_OF_GENERATOR);
      return new PyAsyncGenerator(func.name, func.qualname, frame);
  }
}

/** Runs code that cannot suspend in its frame, from begin to end. */
export function runFrame(frame: Frame, hasItsArguments = false): Value {
  enter(frame);
  const {body} = frame.code;
  try {
    const completion = body.suspends ? exhaust(body.run(frame)) : body.run(frame);
    const result = completion === RETURN ? frame.returned : null;
    vm.frame = frame.back;
    frameLeft(frame, result, hasItsArguments);
    return result;
  } catch (thrown) {
    const raised = caught(thrown, frame);
    flownOut(frame, raised);
    vm.frame = frame.back;
    throw raised;
  }
}

/** A body whose only suspensions are another frame's: it runs through at once. */
function exhaust<T>(running: Suspending<T>): T {
  const step = running.next(null);
  if (step.done !== true) throw error('RuntimeError', 'suspended outside a coroutine');
  return step.value;
}

/** Begins to run a frame: counts its steps, and watches the depth of calls. */
export function enter(frame: Frame): void {
  checkDepth(frame);
  vm.fuel -= frame.code.weight;
  if (vm.fuel < 0) throw vm.machine.halt('steps');
  vm.frame = frame;
}

/** A call that is too deep has not begun: no traceback shows it. */
export function checkDepth({depth}: Frame): void {
  if (depth <= vm.recursionLimit) return;
  throw error('RecursionError', 'maximum recursion depth exceeded');
}

function bindArguments(
  func: PyFunction,
  args: readonly Value[],
  keywords: Keywords,
): (Value | undefined)[] {
  const {code} = func;
  const {params} = code;
  const locals: (Value | undefined)[] = new Array(code.slots);
  if (params.simple && keywords === null && args.length === params.positional) {
    for (let index = 0; index < args.length; index++) locals[index] = args[index];
    return locals;
  }
  const given = Math.min(args.length, params.positional);
  for (let index = 0; index < given; index++) locals[index] = args[index];
  if (params.star >= 0) locals[params.star] = new PyTuple(args.slice(params.positional));
  const extra = params.starstar >= 0 ? new PyDict() : null;
  if (extra !== null) locals[params.starstar] = extra;
  if (keywords !== null) bindKeywords(func, locals, keywords, extra);
  if (args.length > params.positional && params.star < 0) throw tooMany(func, args.length, locals);
  fillDefaults(func, locals);
  return locals;
}

function bindKeywords(
  func: PyFunction,
  locals: (Value | undefined)[],
  keywords: ReadonlyMap<string, Value>,
  extra: PyDict | null,
): void {
  const {params} = func.code;
  for (const [name, value] of keywords) {
    const slot = params.names.indexOf(name);
    const nameable =
      slot >= params.positionalOnly && slot !== params.star && slot !== params.starstar;
    if (slot >= 0 && nameable) {
      if (locals[slot] !== undefined) {
        throw typeError(`${func.qualname}() got multiple values for argument '${name}'`);
      }
      locals[slot] = value;
    } else if (extra !== null) extra.set(name, value);
    else throw unexpected(func.qualname, name, params.names, slot);
  }
}

function unexpected(qualname: string, name: string, names: readonly string[], slot: number) {
  if (slot >= 0) {
    return typeError(
      `${qualname}() got some positional-only arguments passed as keyword arguments: '${name}'`,
    );
  }
  const close = closest(name, names);
  const hint = close === null ? '' : `. Did you mean '${close}'?`;
  return typeError(`${qualname}() got an unexpected keyword argument '${name}'${hint}`);
}

function fillDefaults(func: PyFunction, locals: (Value | undefined)[]): void {
  const {params} = func.code;
  const missing: string[] = [];
  const first = params.positional - func.defaults.length;
  for (let slot = 0; slot < params.positional; slot++) {
    if (locals[slot] !== undefined) continue;
    if (slot >= first) locals[slot] = func.defaults[slot - first];
    else missing.push(params.names[slot] as string);
  }
  if (missing.length > 0) throw missingArguments(func.qualname, 'positional', missing);
  const absent: string[] = [];
  for (const name of params.keywordOnly) {
    const slot = params.names.indexOf(name);
    if (locals[slot] !== undefined) continue;
    const fallback = func.keywordDefaults?.get(name);
    if (fallback === undefined) absent.push(name);
    else locals[slot] = fallback;
  }
  if (absent.length > 0) throw missingArguments(func.qualname, 'keyword-only', absent);
}

/** CPython's message for arguments that nobody gave; `kind` is positional or keyword-only. */
export function missingArguments(qualname: string, kind: string, names: readonly string[]) {
  const quoted = names.map(name => `'${name}'`);
  const last = quoted.pop() ?? '';
  const before = quoted.length > 1 ? `${quoted.join(', ')}, and ` : `${quoted.join('')} and `;
  const list = quoted.length === 0 ? last : before + last;
  const s = names.length === 1 ? '' : 's';
  return typeError(`${qualname}() missing ${names.length} required ${kind} argument${s}: ${list}`);
}

function tooMany(func: PyFunction, given: number, locals: (Value | undefined)[]) {
  const {params} = func.code;
  const most = params.positional;
  const least = most - func.defaults.length;
  const plural = func.defaults.length > 0 ? true : most !== 1;
  const takes = func.defaults.length > 0 ? `from ${least} to ${most}` : `${most}`;
  const named = params.keywordOnly.filter(name => locals[params.names.indexOf(name)] !== undefined);
  const was = given === 1 && named.length === 0 ? 'was' : 'were';
  const extra =
    named.length === 0
      ? ''
      : ` positional argument${given === 1 ? '' : 's'} (and ${named.length} keyword-only argument${named.length === 1 ? '' : 's'})`;
  return typeError(
    `${func.qualname}() takes ${takes} positional argument${plural ? 's' : ''} but ${given}${extra} ${was} given`,
  );
}
