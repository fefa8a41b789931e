import {type AsyncGenerator, finalizeAsyncgen} from '../model/asyncio/asyncgens.ts';
import type {EventLoop} from '../model/asyncio/base-events.ts';
import {LibraryCoroutine} from '../model/asyncio/coroutines.ts';
import type {Coroutine} from '../model/host.ts';
import type {Frame as Place} from '../model/schedule.ts';
import {enter} from './calls.ts';
import {RETURN, type Suspending} from './code.ts';
import {caught, error, isError, valueError} from './errors.ts';
import type {Frame} from './frames.ts';
import {
  asyncGeneratorType,
  coroutineType,
  generatorType,
  nativeType,
  type PyException,
  PyObject,
  type PyType,
  type Value,
} from './objects.ts';
import {vm} from './vm.ts';

/** What an async generator yields to whoever iterates it, as against what it awaits. */
class Yielded {
  public readonly value: Value;

  public constructor(value: Value) {
    this.value = value;
  }
}

export function yielded(value: Value): unknown {
  return new Yielded(value);
}

/** Code that can pause: a generator, a coroutine or an async generator. */
export abstract class Suspendable extends PyObject {
  public name: string;
  public qualname: string;
  public readonly frame: Frame;
  public started = false;
  public finished = false;
  public running = false;
  readonly #body: Suspending<Value>;

  public constructor(cls: PyType, name: string, qualname: string, frame: Frame) {
    super(cls);
    this.name = name;
    this.qualname = qualname;
    this.frame = frame;
    this.#body = this.#run();
  }

  /** What drives it, from where it is. */
  public body(): Suspending<Value> {
    return this.#body;
  }

  public resume(value: Value): IteratorResult<unknown, Value> {
    return this.#drive(() => this.#body.next(value));
  }

  public fail(raised: Value): IteratorResult<unknown, Value> {
    if (!this.started) {
      this.finished = true;
      vm.unawaited.delete(this);
    }
    return this.#drive(() => this.#body.throw(raised));
  }

  /** Its own frame and those of what it awaits. */
  public frames(): Place[] {
    const {frame} = this;
    const {qualname} = frame.code;
    const own: Place = frame.code.places.source.library
      ? [qualname]
      : [qualname, this.started ? frame.line : frame.code.firstLine];
    return this.finished ? [own] : [own, ...framesOf(frame.inner)];
  }

  /** Throws GeneratorExit where it is paused. */
  protected shut(kind: string): void {
    if (this.finished) return;
    if (!this.started) {
      this.finished = true;
      this.started = true;
      vm.unawaited.delete(this);
      return;
    }
    try {
      const step = this.fail(error('GeneratorExit'));
      if (step.done !== true) throw error('RuntimeError', `${kind} ignored GeneratorExit`);
    } catch (thrown) {
      if (!isError(thrown, 'GeneratorExit') && !isError(thrown, 'StopIteration')) throw thrown;
    }
  }

  #drive(step: () => IteratorResult<unknown, Value>): IteratorResult<unknown, Value> {
    const {frame} = this;
    const back = vm.frame;
    frame.back = back;
    frame.depth = back === null ? 1 : back.depth + 1;
    vm.frame = this.started ? innermost(frame) : back;
    this.running = true;
    try {
      return step();
    } finally {
      this.running = false;
      vm.frame = back;
      frame.back = null;
    }
  }

  *#run(): Suspending<Value> {
    const {frame} = this;
    const {body, kind} = frame.code;
    this.started = true;
    if (kind === 'coroutine') vm.unawaited.delete(this);
    if (frame.back === null) frame.back = vm.frame;
    frame.depth = frame.back === null ? 1 : frame.back.depth + 1;
    try {
      enter(frame);
      const completion = body.suspends ? yield* body.run(frame) : body.run(frame);
      const result = completion === RETURN ? frame.returned : null;
      dropLocals(frame, result);
      return result;
    } catch (thrown) {
      throw this.#leaving(caught(thrown, frame), kind);
    } finally {
      this.finished = true;
      frame.inner = null;
    }
  }

  /** A StopIteration may not slip out of a generator: it would end somebody else's loop. */
  #leaving(raised: PyException, kind: string): PyException {
    const stops =
      kind === 'async generator' ? ['StopIteration', 'StopAsyncIteration'] : ['StopIteration'];
    const name = stops.find(stop => isError(raised, stop));
    if (name === undefined) return raised;
    const what = kind === 'async generator' ? 'async generator' : kind;
    const wrapped = error('RuntimeError', `${what} raised ${name}`);
    wrapped.cause = raised;
    wrapped.context = raised;
    wrapped.suppress = true;
    return wrapped;
  }
}

/** A frame that ends lets go of its async generators. */
function dropLocals(frame: Frame, result: Value): void {
  if ((vm.machine.running?.asyncgens.size ?? 0) === 0) return;
  for (const value of frame.locals) {
    if (value instanceof PyAsyncGenerator && value !== result) value.dropped();
  }
}

/** The frame that runs when this one is resumed: the last of those it awaits. */
function innermost(frame: Frame): Frame {
  let at = frame;
  for (;;) {
    const inner = frameWithin(at.inner);
    if (inner === null) return at;
    at = inner;
  }
}

function frameWithin(value: Value): Frame | null {
  if (value instanceof LibraryCoroutine) return frameWithin(value.inner as Value);
  if (value instanceof PyAwaitable) return frameWithin(value.target);
  if (value instanceof Suspendable && value.started && !value.finished) return value.frame;
  return null;
}

export function framesOf(value: Value): Place[] {
  if (value instanceof Suspendable || value instanceof LibraryCoroutine) return value.frames();
  if (value instanceof PyAwaitable) return framesOf(value.target);
  return [];
}

export class PyGenerator extends Suspendable {
  public constructor(name: string, qualname: string, frame: Frame) {
    super(generatorType, name, qualname, frame);
  }

  /** `next()`: undefined at the end. Its return value is then in `result`. */
  public next(value: Value = null): Value | undefined {
    return this.#step(() => this.resume(value));
  }

  public throw(raised: Value): Value | undefined {
    return this.#step(() => this.fail(raised));
  }

  public result: Value = null;

  public close(): void {
    this.shut('generator');
  }

  #step(step: () => IteratorResult<unknown, Value>): Value | undefined {
    if (this.running) throw valueError('generator already executing');
    const result = step();
    if (result.done !== true) return result.value as Value;
    this.result = result.value ?? null;
    return undefined;
  }
}

export class PyCoroutine extends Suspendable implements Coroutine {
  public constructor(name: string, qualname: string, frame: Frame) {
    super(coroutineType, name, qualname, frame);
    vm.unawaited.add(this);
  }

  public get def(): number | null {
    const {places, firstLine} = this.frame.code;
    return places.source.library ? null : firstLine;
  }

  public send(value: Value): IteratorResult<unknown, Value> {
    this.#check();
    return this.resume(value);
  }

  public throw(raised: Value): IteratorResult<unknown, Value> {
    this.#check();
    return this.fail(raised);
  }

  public close(): void {
    this.shut('coroutine');
  }

  /** What `await coroutine` drives. */
  public awaited(): Suspending<Value> {
    this.#check();
    if (this.started) throw error('RuntimeError', 'coroutine is being awaited already');
    return this.body();
  }

  #check(): void {
    if (this.finished) throw error('RuntimeError', 'cannot reuse already awaited coroutine');
    if (this.running) throw valueError('coroutine already executing');
  }
}

/** `agen.asend(...)` and its like: an awaitable that drives something else. */
export class PyAwaitable extends PyObject {
  public readonly target: Value;
  readonly #run: () => Suspending<Value>;
  #awaited = false;

  public constructor(cls: PyType, target: Value, run: () => Suspending<Value>) {
    super(cls);
    this.target = target;
    this.#run = run;
  }

  public awaited(): Suspending<Value> {
    if (this.#awaited) {
      throw error(
        'RuntimeError',
        `cannot reuse already awaited ${this.cls.name.replace('async_generator_', '')}()`,
      );
    }
    this.#awaited = true;
    return this.#run();
  }
}

const asendType = nativeType('async_generator_asend');
const athrowType = nativeType('async_generator_athrow');

export class PyAsyncGenerator extends Suspendable implements AsyncGenerator {
  public busy = false;
  /** The loop it was begun on. */
  #loop: EventLoop | null = null;

  public constructor(name: string, qualname: string, frame: Frame) {
    super(asyncGeneratorType, name, qualname, frame);
  }

  /** Nobody holds it any more: what is left of it is run by the loop. */
  public dropped(): void {
    if (this.#loop === null) return;
    if (this.finished) this.#loop.asyncgens.delete(this);
    else finalizeAsyncgen(this.#loop, this);
  }

  public asend(value: Value): PyAwaitable {
    return new PyAwaitable(asendType, this, () =>
      this.#advance('asend', () => this.body().next(value)),
    );
  }

  public athrow(raised: Value): PyAwaitable {
    return new PyAwaitable(athrowType, this, () =>
      this.#advance('athrow', () => {
        if (!this.started) this.finished = true;
        return this.body().throw(raised);
      }),
    );
  }

  public close(): PyAwaitable {
    return new PyAwaitable(athrowType, this, () => this.#closing());
  }

  /** `aclose()` as a task of the loop's own drives it. */
  public aclose(): Coroutine {
    return new AwaitableCoroutine(this.close(), raised => this.athrow(raised).awaited());
  }

  /** Until the next item: what the generator awaits on the way is awaited by whoever asked. */
  *#advance(method: string, first: () => IteratorResult<unknown, Value>): Suspending<Value> {
    this.#occupy(method);
    try {
      if (this.finished) throw error('StopAsyncIteration');
      let step = this.#step(first);
      for (;;) {
        if (step.done === true) throw error('StopAsyncIteration');
        if (step.value instanceof Yielded) return step.value.value;
        step = yield* this.#pass(step.value);
      }
    } finally {
      this.busy = false;
    }
  }

  *#closing(): Suspending<Value> {
    this.#occupy('aclose');
    try {
      if (this.finished) return null;
      if (!this.started) {
        this.finished = true;
        this.started = true;
        return null;
      }
      let step = this.#step(() => this.body().throw(error('GeneratorExit')));
      for (;;) {
        if (step.done === true) return null;
        if (step.value instanceof Yielded) {
          throw error('RuntimeError', 'async generator ignored GeneratorExit');
        }
        step = yield* this.#pass(step.value);
      }
    } catch (thrown) {
      if (isError(thrown, 'GeneratorExit') || isError(thrown, 'StopAsyncIteration')) return null;
      throw thrown;
    } finally {
      this.busy = false;
    }
  }

  *#pass(awaited: unknown): Generator<unknown, IteratorResult<unknown, Value>, Value> {
    let sent: Value;
    try {
      sent = yield awaited;
    } catch (thrown) {
      return this.#again(() => this.body().throw(thrown));
    }
    return this.#again(() => this.body().next(sent));
  }

  #occupy(method: string): void {
    const {running} = vm.machine;
    if (running !== null && this.#loop === null) {
      this.#loop = running;
      running.asyncgens.add(this);
    }
    if (this.busy) {
      throw error('RuntimeError', `${method}(): asynchronous generator is already running`);
    }
    this.busy = true;
  }

  /** First step of a request: the frame is entered from whoever asks. */
  #step(step: () => IteratorResult<unknown, Value>): IteratorResult<unknown, Value> {
    const {frame} = this;
    const back = vm.frame;
    frame.back = back;
    frame.depth = back === null ? 1 : back.depth + 1;
    if (this.started) vm.frame = frame;
    try {
      return step();
    } finally {
      vm.frame = back;
    }
  }

  /** The loop has set the innermost frame already. */
  #again(step: () => IteratorResult<unknown, Value>): IteratorResult<unknown, Value> {
    const back = this.frame.back;
    try {
      return step();
    } finally {
      vm.frame = back;
    }
  }
}

/** An awaitable that a task drives directly. */
class AwaitableCoroutine implements Coroutine {
  public readonly qualname: string;
  public readonly def = null;
  public readonly started = true;
  readonly #fail: (raised: Value) => Suspending<Value>;
  #body: Suspending<Value>;
  #begun = false;

  /** What is thrown before it has begun goes to the generator itself, by `fail`. */
  public constructor(awaitable: PyAwaitable, fail: (raised: Value) => Suspending<Value>) {
    this.qualname = awaitable.cls.name;
    this.#body = awaitable.awaited();
    this.#fail = fail;
  }

  public send(value: Value): IteratorResult<unknown, Value> {
    this.#begun = true;
    return this.#body.next(value);
  }

  public throw(raised: Value): IteratorResult<unknown, Value> {
    if (this.#begun) return this.#body.throw(raised);
    this.#body = this.#fail(raised);
    return this.send(null);
  }

  public close(): void {}

  public frames(): Place[] {
    return [];
  }
}
