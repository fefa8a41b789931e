import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import type {Frames} from '../../model/frames.ts';
import {type CompiledStmt, type Completion, RETURN, type Suspending} from '../compile/code.ts';
import {letGoOfLingering} from '../lifetime/closing-generators.ts';
import {frameLeft} from '../lifetime/left-frames.ts';
import {flownOut} from '../lifetime/lifetimes.ts';
import {caught, closing, error, isError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {Value} from '../objects/types.ts';
import {PyAwaitable} from './awaitables.ts';
import {enter} from './calls.ts';
import {depthFrom, type Frame} from './frames.ts';
import {SuspendableState} from './suspendable-state.ts';
import {vm} from './vm.ts';
import {refuseToWait} from './waits.ts';

/** What an async generator yields to whoever iterates it, as against what it awaits. */
export class Yielded {
  public readonly value: Value;

  public constructor(value: Value) {
    this.value = value;
  }
}

/** What an async generator yields, marked off from what it awaits. */
export function yielded(value: Value): unknown {
  return new Yielded(value);
}

/** Code that can pause: a generator, a coroutine or an async generator. */
export abstract class Suspendable extends SuspendableState {
  /** Its code, from where it is paused. */
  #body: Suspending<Completion> | null = null;

  /** What `await` or `yield from` drives, from where it is. */
  public body(): Suspending<Value> {
    return new Body(this);
  }

  /** Goes on in the frame of whoever calls. */
  public resume(value: Value): IteratorResult<unknown, Value> {
    const back = this.enter();
    try {
      return this.step(value);
    } finally {
      this.leave(back);
    }
  }

  public fail(raised: Value): IteratorResult<unknown, Value> {
    const back = this.enter();
    try {
      return this.thrown(raised);
    } finally {
      this.leave(back);
    }
  }

  /** Goes on until the next pause, or the end. */
  public step(value: Value): IteratorResult<unknown, Value> {
    if (this.finished) return {done: true, value: null};
    try {
      if (this.#body !== null) return this.paused(this.#body.next(value));
      return this.begin();
    } catch (thrown) {
      throw this.failed(thrown);
    }
  }

  /** The same, with an exception raised where it is paused; before it has begun, at its `def`. */
  public thrown(raised: unknown): IteratorResult<unknown, Value> {
    if (!this.started) this.failUnbegun(raised);
    if (this.#body === null || this.finished) throw raised;
    this.frame.isThrownInto = true;
    try {
      return this.paused(this.#body.throw(raised));
    } catch (thrown) {
      throw this.failed(thrown);
    }
  }

  /** Reads what its next step will read. */
  public warm(): number {
    return innermost(this.frame).locals.length;
  }

  /** What it keeps alive. */
  public referents(): readonly unknown[] {
    return this.finished ? [] : [this.frame];
  }

  /** Its own frame and those of what it awaits. */
  public frames(outer: Frames): Frames {
    const {code, line, inner} = this.frame;
    const {isProgram} = code.places.source;
    const at = this.started ? line : code.firstLine;
    const own = outer.within(code.qualname, isProgram ? at : null);
    return this.finished ? own : framesOf(inner, own);
  }

  /** Throws GeneratorExit where it is paused. Gives what it returns for that. */
  protected shut(kind: string): Value {
    if (this.finished) return null;
    if (!this.started) {
      this.finished = true;
      this.started = true;
      vm.unawaited.delete(this);
      return null;
    }
    try {
      const step = this.closing();
      if (step.value instanceof Wait) refuseToWait();
      if (step.done !== true) throw this.ignored(kind);
      return step.value;
    } catch (thrown) {
      if (!isError(thrown, 'GeneratorExit') && !isError(thrown, 'StopIteration')) throw thrown;
      return null;
    }
  }

  /** It waits once more instead of ending, and is closed again when nobody holds it. */
  public ignored(kind: string): PyException {
    vm.open.lingering.add(this);
    return error('RuntimeError', `${kind} ignored GeneratorExit`);
  }

  public abstract close(): Value;

  protected closing(): IteratorResult<unknown, Value> {
    return this.fail(closing());
  }

  // Private methods, but none with a #: for those each of these would have one field more.

  protected enter(): Frame | null {
    const {frame} = this;
    const back = vm.frame;
    frame.back = back;
    frame.depth = depthFrom(back);
    vm.frame = this.started ? innermost(frame) : back;
    this.running = true;
    return back;
  }

  /** What it runs. */
  protected code(): CompiledStmt {
    return this.frame.code.body;
  }

  private failUnbegun(raised: unknown): void {
    this.started = true;
    this.finished = true;
    vm.unawaited.delete(this);
    this.frame.at = this.frame.code.defined;
    this.frame.isThrownInto = true;
    caught(raised, this.frame);
  }

  protected leave(back: Frame | null): void {
    this.running = false;
    vm.frame = back;
    this.frame.back = null;
  }

  private begin(): IteratorResult<unknown, Value> {
    const {frame} = this;
    const {kind} = frame.code;
    const body = this.code();
    this.started = true;
    if (kind === 'coroutine') vm.unawaited.delete(this);
    if (frame.back === null) frame.back = vm.frame;
    frame.depth = depthFrom(frame.back);
    enter(frame);
    if (!body.suspends) return this.ended(body.run(frame));
    this.#body = body.run(frame);
    return this.paused(this.#body.next(null));
  }

  private paused(step: IteratorResult<unknown, Completion>): IteratorResult<unknown, Value> {
    this.frame.isThrownInto = false;
    return step.done === true ? this.ended(step.value) : step;
  }

  private ended(completion: Completion): IteratorResult<unknown, Value> {
    const {frame} = this;
    const result = completion === RETURN ? frame.returned : null;
    this.finished = true;
    frameLeft(frame, result);
    this.over();
    return {done: true, value: result};
  }

  private failed(thrown: unknown): PyException {
    const {frame} = this;
    try {
      const raised = caught(thrown, frame);
      frame.inner = null;
      letGoOfLingering(raised);
      flownOut(frame, raised);
      return this.leaving(raised, frame.code.kind);
    } finally {
      this.over();
    }
  }

  /** It may still be shown. */
  private over(): void {
    const {frame} = this;
    this.finished = true;
    frame.inner = null;
    if (frame.isShown) frame.caller = frame.back ?? vm.machine.running?.calls ?? null;
  }

  /** A StopIteration may not slip out of a generator: it would end somebody else's loop. */
  private leaving(raised: PyException, kind: string): PyException {
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

/** The code of a coroutine or a generator, as its awaiter drives it. */
class Body implements Suspending<Value> {
  readonly #of: Suspendable;

  public constructor(of: Suspendable) {
    this.#of = of;
  }

  public [Symbol.iterator](): Suspending<Value> {
    return this;
  }

  public next(sent: Value): IteratorResult<unknown, Value> {
    return this.#of.step(sent);
  }

  public throw(raised: unknown): IteratorResult<unknown, Value> {
    if (!isError(raised, 'GeneratorExit')) return this.#of.thrown(raised);
    const step = this.#closed();
    if (step?.value instanceof Wait) return step;
    throw step?.done === false ? this.#of.ignored(this.#of.frame.code.kind) : raised;
  }

  /** It is closed before its awaiter: it may not wait once more, and what it returns is nobody's. */
  #closed(): IteratorResult<unknown, Value> | null {
    try {
      return this.#of.thrown(closing());
    } catch (thrown) {
      if (!isError(thrown, 'GeneratorExit') && !isError(thrown, 'StopIteration')) throw thrown;
      return null;
    }
  }
}

/** The frame that runs when this one is resumed: the last of those it awaits. */
export function innermost(frame: Frame): Frame {
  let at = frame;
  for (;;) {
    const inner = frameWithin(at.inner);
    if (inner === null) return at;
    at = inner;
  }
}

/** A task goes on with it: the frame in which it is paused runs, until the returned function is called. */
export function resuming(value: Value): () => void {
  const outer = vm.frame;
  const frame = frameWithin(value);
  if (frame !== null) vm.frame = innermost(frame);
  return () => {
    vm.frame = outer;
  };
}

/** Its own frame while it is paused, or that of what it waits for; null if it has none. */
export function frameWithin(value: Value): Frame | null {
  if (value instanceof AsyncioCoroutine) return frameWithin(value.inner as Value);
  if (value instanceof PyAwaitable) return frameWithin(value.target);
  if (value instanceof Suspendable && value.started && !value.finished) return value.frame;
  return null;
}

/** Its frames while it is paused, and those of what it waits for, within `outer`. */
export function framesOf(value: Value, outer: Frames): Frames {
  if (value instanceof Suspendable || value instanceof AsyncioCoroutine) return value.frames(outer);
  if (value instanceof PyAwaitable) return framesOf(value.target, outer);
  return outer;
}
