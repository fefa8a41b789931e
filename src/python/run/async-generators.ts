import type {AsyncGenerator} from '../../model/asyncio/asyncgens.ts';
import {EventLoop} from '../../model/asyncio/base-events.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import type {CompiledStmt, Suspending} from '../compile/code.ts';
import {stepEnded} from '../lifetime/lifetimes.ts';
import {error, isError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {asyncGeneratorType, type Value} from '../objects/types.ts';
import {asendType, athrowType, Request} from './async-generator-requests.ts';
import {finalizerNow, tellFinalizer, tellFirst} from './asyncgen-hooks.ts';
import {PyAwaitable} from './awaitables.ts';
import {depthFrom, type Frame} from './frames.ts';
import {Suspendable, Yielded} from './suspendable.ts';
import {charge, vm} from './vm.ts';

/** What it counts to ask for an item, besides what the generator does. */
const STEPS_OF_REQUEST = 1200;

export class PyAsyncGenerator extends Suspendable implements AsyncGenerator {
  public busy = false;
  /** In the order in which coroutines and futures were made. */
  public readonly number = vm.machine.nextNumber();
  /** Who is told when nobody holds it any more: the loop in which it was asked for something first, or a hook. */
  #finalizer: EventLoop | Value = null;
  #isKnown = false;
  /** The call in it that waits for something else than it awaits. */
  #inside: Frame | null = null;
  /** `aclose()` has begun: from here on the loop has no part in its end. */
  #closes = false;
  /** Its end was told once: CPython tells it no second time. */
  #isDropped = false;

  public constructor(name: string, qualname: string, frame: Frame) {
    super(asyncGeneratorType, name, qualname, frame);
  }

  /** `aclose()` has nothing to do any more. */
  public get closed(): boolean {
    return this.#closes || this.finished;
  }

  /** Nobody holds it any more: what is left of it is run by the loop, which holds it, or by nobody. */
  public dropped(): boolean {
    vm.asyncgens.delete(this);
    this.#isDropped = true;
    return tellFinalizer(this.#finalizer, this);
  }

  public asend(value: Value): PyAwaitable {
    this.#known();
    const run = (sent: Value) => this.#advance('anext', () => this.#sent(sent ?? value));
    return new Request('asend', asendType, this, run, raised => this.#failing('anext', raised));
  }

  /** `asend(None)` for an `async for`, which awaits it at once: nobody can forget to. */
  public next(): PyAwaitable {
    this.#known();
    const run = () => this.#advance('anext', () => this.#sent(null));
    return new PyAwaitable(asendType, this, run, raised => this.#failing('anext', raised));
  }

  /** `raised` is made, and may be no exception, when somebody awaits this. */
  public athrow(raised: () => Value): PyAwaitable {
    this.#known();
    const run = () => this.#throwing(raised);
    return new Request('athrow', athrowType, this, run, other => this.#failing('athrow', other));
  }

  public aclose(): PyAwaitable {
    this.#known();
    const run = () => this.#closing(null);
    return new Request('aclose', athrowType, this, run, raised => this.#closing(raised));
  }

  /** One that no loop knows of, or that was being closed, is closed on the spot when nobody holds it any more. */
  public close(): Value {
    if (this.#finalizer instanceof EventLoop) this.#finalizer.asyncgens.delete(this);
    return this.shut('async generator');
  }

  /** To come to its end is an error to who closes it like that: `gen_close` of CPython lets pass what a plain one ends with. */
  protected override closing(): IteratorResult<unknown, Value> {
    const step = super.closing();
    if (step.done === true) throw error('StopAsyncIteration');
    return step;
  }

  /** Until the next item: what the generator awaits on the way is awaited by whoever asked. */
  *#advance(method: string, first: () => IteratorResult<unknown, Value>): Suspending<Value> {
    charge(STEPS_OF_REQUEST);
    this.#occupy(method);
    try {
      if (this.finished) throw error('StopAsyncIteration');
      let step = this.#step(first);
      for (;;) {
        if (step.done === true) throw error('StopAsyncIteration');
        if (step.value instanceof Yielded) return step.value.value;
        step = yield* this.#pass(step.value);
      }
    } catch (thrown) {
      if (thrown instanceof PyException) vm.circling.add(thrown);
      throw thrown;
    } finally {
      this.#rest();
    }
  }

  #sent(value: Value): IteratorResult<unknown, Value> {
    if (this.started || value === null) return this.step(value);
    throw error('TypeError', "can't send non-None value to a just-started async generator");
  }

  /** Into one that is over it is thrown to no effect. */
  *#throwing(raised: () => Value): Suspending<Value> {
    if (this.finished) return null;
    this.#refuseClosed('athrow');
    return yield* this.#failing('athrow', raised());
  }

  #refuseClosed(method: string): void {
    if (!this.#closes) return;
    if (this.busy) throw isRunning(method);
    throw error('StopAsyncIteration');
  }

  /** Its request had this thrown in before it began. */
  *#failing(method: string, raised: Value): Suspending<Value> {
    if (this.finished) throw raised;
    return yield* this.#advance(method, () => this.thrown(raised));
  }

  /** `raised` is thrown in instead of GeneratorExit if the request got that before it had begun. */
  *#closing(raised: Value): Suspending<Value> {
    if (raised === null && !this.finished) this.#refuseClosed('aclose');
    this.#occupy('aclose');
    if (raised === null) this.#leaveToItself();
    try {
      if (raised === null && this.finished) return null;
      if (raised === null && !this.started) {
        this.finished = true;
        this.started = true;
        return null;
      }
      let step = this.#step(() => this.thrown(raised ?? error('GeneratorExit')));
      for (;;) {
        if (step.done === true) return null;
        if (step.value instanceof Yielded) {
          throw error('RuntimeError', 'async generator ignored GeneratorExit');
        }
        step = yield* this.#pass(step.value);
      }
    } catch (thrown) {
      if (!isError(thrown, 'GeneratorExit') && !isError(thrown, 'StopAsyncIteration')) {
        if (thrown instanceof PyException) vm.circling.add(thrown);
        throw thrown;
      }
      // What its frames held goes with it.
      stepEnded();
      return null;
    } finally {
      this.#rest();
    }
  }

  #leaveToItself(): void {
    this.#closes = true;
    vm.asyncgens.delete(this);
  }

  *#pass(awaited: unknown): Generator<unknown, IteratorResult<unknown, Value>, Value> {
    let sent: Value;
    try {
      sent = yield awaited;
    } catch (thrown) {
      return this.#again(() => this.thrown(thrown));
    }
    return this.#again(() => this.step(sent));
  }

  /** Who asks for something for the first time tells the loop that runs then, if one does: `async_gen_init_hooks` of CPython. */
  #known(): void {
    if (this.#isKnown) return;
    this.#isKnown = true;
    if (this.finished) return;
    this.#finalizer = finalizerNow();
    if (this.#finalizer !== null) vm.asyncgens.add(this);
    tellFirst(this);
  }

  #occupy(method: string): void {
    if (this.busy) throw isRunning(method);
    this.busy = true;
  }

  #rest(): void {
    this.busy = false;
    if (!this.finished) return;
    vm.asyncgens.delete(this);
    for (let frame = vm.frame; frame !== null; frame = frame.back) vm.circling.add(frame);
  }

  /** First step of a request: the frame is entered from whoever asks. */
  #step(step: () => IteratorResult<unknown, Value>): IteratorResult<unknown, Value> {
    const {frame} = this;
    const back = vm.frame;
    frame.back = back;
    frame.depth = depthFrom(back);
    if (this.started) vm.frame = frame;
    this.running = true;
    try {
      return this.#noting(step());
    } finally {
      this.#left(back);
    }
  }

  /** The loop has set the innermost frame already. */
  #again(step: () => IteratorResult<unknown, Value>): IteratorResult<unknown, Value> {
    const back = this.frame.back;
    if (this.#inside !== null) vm.frame = this.#inside;
    this.running = true;
    try {
      return this.#noting(step());
    } finally {
      this.#left(back);
    }
  }

  #left(back: Frame | null): void {
    this.running = false;
    vm.frame = back;
    if (this.#endsAlone() && this.frame.code.cleansUp) vm.open.left(this, back);
  }

  #endsAlone(): boolean {
    return this.#finalizer === null || (this.#closes && !this.#isDropped);
  }

  #noting(step: IteratorResult<unknown, Value>): IteratorResult<unknown, Value> {
    this.#inside = step.value instanceof Wait ? vm.frame : null;
    return step;
  }

  /** In the loop of a thread it can wait. */
  protected override code(): CompiledStmt {
    const {code} = this.frame;
    return vm.machine.workerClock === null ? code.body : code.pausing();
  }
}

function isRunning(method: string): PyException {
  return error('RuntimeError', `${method}(): asynchronous generator is already running`);
}
