import type {ThreadCode, Wait} from '../../model/concurrent/worker.ts';
import {RETURN, type Suspending} from '../compile/code.ts';
import {frameLeft} from '../lifetime/left-frames.ts';
import {flownOut} from '../lifetime/lifetimes.ts';
import {PyStaticMethod} from '../objects/descriptors.ts';
import {caught} from '../objects/errors.ts';
import {type Keywords, PyFunction, PyMethod, PyNative} from '../objects/functions.ts';
import {checkInit, make} from '../objects/instances.ts';
import {PyPartial} from '../objects/partials.ts';
import {isInstance} from '../objects/type-of.ts';
import {PyObject, PyType, type Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {call, enter, frameOf} from './calls.ts';
import type {Frame} from './frames.ts';
import {hasOperatorMethods} from './operator-methods.ts';
import {collected, mayWait} from './pausing-iteration.ts';
import {replaying} from './replays.ts';
import {charge, vm} from './vm.ts';
import {waitHere} from './waits.ts';

/** `callable(*args, **keywords)` in a thread: it pauses where the thread waits. */
export function* callPausing(
  callable: Value,
  args: readonly Value[],
  keywords: Keywords = null,
): Suspending<Value> {
  if (callable instanceof PyFunction && callable.code.kind === 'function') {
    return yield* runPausing(frameOf(callable, args, keywords));
  }
  if (callable instanceof PyMethod)
    return yield* callPausing(callable.func, [callable.self, ...args], keywords);
  if (asksOnlyItems(callable) && keywords === null && !hasOperatorMethods(vm.program)) {
    if (!args.some(mayWait)) return call(callable, args);
  }
  if (collects(callable) && args.some(mayWait))
    return call(callable, yield* allCollected(args), keywords);
  if (callable instanceof PyType) return yield* instantiatePausing(callable, args, keywords);
  if (callable instanceof PyNative && callable.pausing !== null) {
    charge(STEPS_OF_PAUSING);
    return yield* callable.pausing(args, keywords);
  }
  if (callable instanceof PyNative && callable.callsBack) {
    return yield* replaying(() => callable.call(args, keywords));
  }
  const inner = innerCall(callable, args, keywords);
  if (inner === null) return call(callable, args, keywords);
  return yield* callPausing(...inner);
}

/** What takes all items before it does anything else. */
const COLLECTING = new Set(['list', 'tuple', 'set', 'frozenset', 'sorted', 'sum', 'join']);

function collects(callable: Value): boolean {
  return isOneOf(callable, COLLECTING);
}

/** What calls nothing of the program's own but operators, and what gives the items. */
const ASKING_ITEMS = new Set([...COLLECTING, 'all', 'any', 'max', 'min']);

function asksOnlyItems(callable: Value): boolean {
  return isOneOf(callable, ASKING_ITEMS);
}

function isOneOf(callable: Value, names: ReadonlySet<string>): boolean {
  if (callable instanceof PyType) return callable.native && names.has(callable.name);
  // A thread's `join` is not that of strings.
  return callable instanceof PyNative && callable.pausing === null && names.has(callable.name);
}

function* allCollected(args: readonly Value[]): Suspending<Value[]> {
  const values: Value[] = [];
  for (const each of args) values.push(mayWait(each) ? new PyList(yield* collected(each)) : each);
  return values;
}

/** `cls(*args, **keywords)`: what makes it may wait. */
function* instantiatePausing(
  cls: PyType,
  args: readonly Value[],
  keywords: Keywords,
): Suspending<Value> {
  const meta = cls.cls.lookup('__call__');
  if (meta === undefined || meta instanceof PyNative)
    return yield* constructPausing(cls, args, keywords);
  return yield* callPausing(meta, [cls, ...args], keywords);
}

/** Makes an object in a thread: `__new__` and `__init__` may wait. */
export function* constructPausing(
  cls: PyType,
  args: readonly Value[],
  keywords: Keywords,
): Suspending<Value> {
  const custom = cls.lookup('__new__');
  const isNative = custom === undefined || custom instanceof PyNative;
  const made = isNative
    ? yield* makePausing(cls, args, keywords)
    : yield* callPausing(custom, [cls, ...args], keywords);
  const init = isInstance(made, cls) ? cls.lookup('__init__') : undefined;
  if (init !== undefined) checkInit(yield* callPausing(init, [made, ...args], keywords));
  return made;
}

/** Classes whose objects are made of what others tell about themselves. */
const ASKING = new Set([
  'bool',
  'bytes',
  'dict',
  'float',
  'frozenset',
  'int',
  'list',
  'set',
  'str',
  'tuple',
]);

function* makePausing(cls: PyType, args: readonly Value[], keywords: Keywords): Suspending<Value> {
  if (!cls.native || !ASKING.has(cls.name)) return make(cls, args, keywords);
  return yield* replaying(() => make(cls, args, keywords));
}

/** What is called in its turn. */
function innerCall(
  callable: Value,
  args: readonly Value[],
  keywords: Keywords,
): [Value, readonly Value[], Keywords] | null {
  if (callable instanceof PyStaticMethod) return [callable.func, args, keywords];
  if (callable instanceof PyPartial) return callable.inner(args, keywords);
  if (callable instanceof PyType || callable instanceof PyNative) return null;
  if (!(callable instanceof PyObject) || callable instanceof PyFunction) return null;
  const method = callable.cls.lookup('__call__');
  return method === undefined ? null : [method, [callable, ...args], keywords];
}

/** What a call counts that may pause, besides its own steps. */
const STEPS_OF_PAUSING = 90;

/** `runFrame` for code that pauses. */
export function* runPausing(frame: Frame): Suspending<Value> {
  charge(STEPS_OF_PAUSING);
  enter(frame);
  const body = frame.code.pausing();
  try {
    const completion = body.suspends ? yield* body.run(frame) : body.run(frame);
    const result = completion === RETURN ? frame.returned : null;
    vm.frame = frame.back;
    frameLeft(frame, result);
    return result;
  } catch (thrown) {
    const raised = caught(thrown, frame);
    flownOut(frame, raised);
    vm.frame = frame.back;
    throw raised;
  }
}

/** What a wait counts: it takes two changes from one thread to another, and whoever waits on is asked again. */
const STEPS_OF_WAIT = 4500;

/** The code of a thread. Who is in the middle of what is put aside while it waits. */
export function* threadCode(code: ThreadCode<Value>): Generator<unknown, Value, null> {
  for (let step = code.next(null); ; step = code.next(null)) {
    if (step.done === true) return step.value;
    const {frame} = vm;
    charge(STEPS_OF_WAIT);
    if (frame !== null) vm.paused.add(frame);
    yield step.value;
    if (frame !== null) vm.paused.delete(frame);
    vm.frame = frame;
  }
}

/** The code of a job: a call. */
export function jobOf(
  callable: Value,
  args: readonly Value[],
  keywords: Keywords,
): () => ThreadCode<Value> {
  return () => threadCode(callPausing(callable, args, keywords));
}

/** Runs code that pauses where nothing can: the main thread waits, and others run meanwhile. */
export function waitOut<T>(code: ThreadCode<T>): T {
  for (let step = code.next(null); ; step = code.next(null)) {
    if (step.done === true) return step.value;
    waitHere(step.value as Wait);
  }
}
