import {EventLoop} from '../../../model/asyncio/base-events.ts';
import type {DoneCallback} from '../../../model/asyncio/done-callbacks.ts';
import type {Callback} from '../../../model/asyncio/events.ts';
import {Future} from '../../../model/asyncio/futures.ts';
import {Task} from '../../../model/asyncio/tasks/task.ts';
import type {Wait} from '../../../model/concurrent/worker.ts';
import {type Context, Context as ModelContext} from '../../../model/contexts.ts';
import type {SourceLine} from '../../../model/host.ts';
import type {Suspending} from '../../compile/code.ts';
import {typeError} from '../../objects/errors.ts';
import {PyFunction, PyMethod, PyModule} from '../../objects/functions.ts';
import {namesIn} from '../../objects/name-dicts.ts';
import {PyPartial} from '../../objects/partials.ts';
import {qualifiedName} from '../../objects/qualified-name.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyFloat} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {find} from '../../operations/get-attribute.ts';
import {isNumber, toFloat} from '../../operations/numbers.ts';
import {call} from '../../run/calls.ts';
import {callPausing} from '../../run/pausing.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {repr} from '../../text/repr.ts';
import {shortRepr} from '../../text/short-repr.ts';

type Maybe = Value | undefined;

/** Seconds that are added to the clock. Raises the TypeError of that sum for what is no number. */
export function seconds(value: Maybe): number {
  if (value !== undefined && isNumber(value)) return toFloat(value);
  throw typeError(`unsupported operand type(s) for +: 'float' and '${typeName(value ?? null)}'`);
}

/** The same, null for None. */
export function optionalSeconds(value: Maybe): number | null {
  return value == null ? null : seconds(value);
}

/** How many: the model counts in whole numbers, and asks as late as the class is made. */
export function count(value: Value, what: string): number {
  if (!isNumber(value))
    throw typeError(`'<' not supported between instances of '${typeName(value)}' and 'int'`);
  if (value instanceof PyFloat)
    refuse(`${what} with a float is not modelled`, 'give a whole number');
  return asIndex(value);
}

/** An argument `context=`: undefined for the current one. */
export function contextOf(value: Maybe): Context | undefined {
  if (value == null) return undefined;
  if (value instanceof ModelContext) return value;
  return refuse(
    `"context=" with an object of class "${typeName(value)}" is not modelled`,
    'give a contextvars.Context',
  );
}

/** An argument `loop=`: null for the current one. */
export function loopOf(value: Maybe): EventLoop | null {
  return value == null ? null : checkedLoop(value);
}

/** The same of what has to be one. */
export function checkedLoop(value: Value): EventLoop {
  if (value instanceof EventLoop) return value;
  return refuse(
    `an object of class "${typeName(value)}" for an event loop is not modelled`,
    'give one of asyncio.new_event_loop()',
  );
}

/** The function behind partials, and behind bound methods the object. */
function innermost(callable: Value): Value {
  return callable instanceof PyPartial ? innermost(callable.func) : callable;
}

/** What the ready queue calls it. */
function callbackName(callable: Value): string {
  const func = innermost(callable);
  if (func instanceof PyMethod && func.self instanceof Task) {
    const name = qualifiedName(func.func);
    return `Task.${name.slice(name.lastIndexOf('.') + 1)} ${func.self.name}`;
  }
  if (func instanceof PyModule) return func.name;
  const name = qualifiedName(func).replaceAll('.<locals>', '');
  // Whose method it is: a timer that fills a future tells when that will be done.
  return func instanceof PyMethod && func.self instanceof Future
    ? `${name} ${func.self.label}`
    : name;
}

/** A callable of the program on its way through the loop. */
export class PyCallback implements Callback {
  public readonly callable: Value;
  public readonly args: readonly Value[];

  public constructor(callable: Value, args: readonly Value[]) {
    this.callable = callable;
    this.args = args;
  }

  public label(): string {
    const about = this.args.filter(arg => arg instanceof Future).map(arg => (arg as Future).label);
    const name = callbackName(this.callable);
    return about.length === 0 ? name : `${name} ${about.join(',')}`;
  }

  public referents(): readonly Value[] {
    return [...this.args.toReversed(), this.callable];
  }

  public run(): void {
    callBack(this.callable, this.args);
  }
}

/** A callable to be told of a future. */
export class PyDoneCallback implements DoneCallback {
  public readonly callable: Value;

  public constructor(callable: Value) {
    this.callable = callable;
  }

  public label(): string {
    return callbackName(this.callable);
  }

  public referents(): readonly Value[] {
    return [this.callable];
  }

  public run(future: Future): void {
    callBack(this.callable, [future]);
  }
}

/** In the loop of a thread, a callback may wait, and the loop with it. */
function callBack(callable: Value, args: readonly Value[]): void {
  const {machine} = vm;
  if (machine.workerClock === null || machine.running === null) call(callable, args);
  else proceed(machine.running, callPausing(callable, args));
}

function proceed(loop: EventLoop, code: Suspending<Value>): void {
  const step = code.next(null);
  if (step.done === true) return;
  const {frame} = vm;
  if (frame !== null) vm.paused.add(frame);
  loop.interrupt(step.value as Wait, {
    label: () => 'callback',
    stepsTask: true,
    run: () => {
      if (frame !== null) vm.paused.delete(frame);
      vm.frame = frame;
      proceed(loop, code);
    },
  });
}

/** Two bound methods of one object are one callback. */
export function sameCallable(a: unknown, b: Value): boolean {
  if (a === b) return true;
  return a instanceof PyMethod && b instanceof PyMethod && a.self === b.self && a.func === b.func;
}

/** `name() at file:line`, as reports have it: without a place for methods, as in CPython. */
export function callbackSource(callable: Value): string {
  return callable instanceof PyPartial ? sourceOf(callable.func, '()()') : sourceOf(callable, '()');
}

function sourceOf(func: Value, calls: string): string {
  const name = calledName(func) + calls;
  if (!(func instanceof PyFunction) || func.code.places.source.library) return name;
  return `${name} at ${func.code.places.source.file}:${func.code.firstLine}`;
}

/** By its own name, as far as it has one. */
function calledName(func: Value): string {
  if (func instanceof PyModule) return func.name;
  return find(func, '__qualname__') === undefined ? repr(func) : qualifiedName(func);
}

/** The same with what it is called with: that may be nobody's business, so it is for debug mode alone. */
function callSource(callable: Value, args: readonly Value[]): string {
  const own = argumentsText(args);
  return callable instanceof PyPartial
    ? sourceOf(callable.func, argumentsText(callable.args, namesIn(callable.keywords)) + own)
    : sourceOf(callable, own);
}

function argumentsText(args: readonly Value[], keywords?: ReadonlyMap<string, Value>): string {
  const named = [...(keywords ?? [])].map(([name, value]) => `${name}=${shortRepr(value)}`);
  return `(${[...args.map(arg => shortRepr(arg)), ...named].join(', ')})`;
}

/** A callback that was handed to the loop, as its handle shows it. */
export function handedSource(callback: Callback): string {
  if (callback.callable === undefined) return ownSource(callback);
  const callable = callback.callable as Value;
  return callback.args !== undefined && vm.machine.running?.debug === true
    ? callSource(callable, callback.args as readonly Value[])
    : callbackSource(callable);
}

/** The same of a callback of asyncio's own. */
function ownSource(callback: Callback): string {
  return `${callback.label().split(' ', 1)[0]}()`;
}

/** What a `repr` adds in debug mode. */
export function createdAt(source: readonly SourceLine[] | null | undefined): string {
  const last = source?.at(-1);
  return last === undefined ? '' : ` created at ${last.file}:${last.line}`;
}
