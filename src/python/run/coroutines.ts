import {Wait} from '../../model/concurrent/worker.ts';
import type {Frames} from '../../model/frames.ts';
import type {Coroutine, SourceLine} from '../../model/host.ts';
import type {CompiledStmt, Suspending} from '../compile/code.ts';
import {error, isNew, raising, valueError} from '../objects/errors.ts';
import {coroutineType, PyObject, type PyType, type Value} from '../objects/types.ts';
import {callsInProgress} from './calls-in-progress.ts';
import type {Frame} from './frames.ts';
import {resuming, Suspendable} from './suspendable.ts';
import {vm} from './vm.ts';

export class PyCoroutine extends Suspendable implements Coroutine {
  /** In the order in which coroutines and futures were made. */
  public readonly number: number;
  /** Where it was made, in debug mode: without that it has no such field. */
  public readonly origin?: readonly SourceLine[];
  /** The call in it that waits for something else than it awaits: in the loop of a thread only. */
  private inside?: Frame | undefined;

  public constructor(name: string, qualname: string, frame: Frame) {
    super(coroutineType, name, qualname, frame);
    this.number = vm.machine.nextNumber();
    vm.unawaited.add(this);
    if (vm.machine.running?.tracksOrigins) this.origin = callsInProgress();
  }

  public taken(): void {
    vm.unawaited.delete(this);
  }

  public untaken(): void {
    if (!this.started && !this.finished) vm.unawaited.add(this);
  }

  public get def(): number | null {
    const {places, firstLine} = this.frame.code;
    return places.source.library ? null : firstLine;
  }

  public send(value: Value): IteratorResult<unknown, Value> {
    this.check();
    return this.noting(this.resume(value));
  }

  public throw(raised: Value): IteratorResult<unknown, Value> {
    this.check();
    return this.noting(this.fail(raised));
  }

  public close(): Value {
    return this.shut('coroutine');
  }

  /** What `await coroutine` drives. */
  public awaited(): Suspending<Value> {
    this.check();
    if (this.started) throw error('RuntimeError', 'coroutine is being awaited already');
    return this.body();
  }

  /** In the loop of a thread it can wait. */
  protected override code(): CompiledStmt {
    const {code} = this.frame;
    return vm.machine.workerClock === null ? code.body : code.pausing();
  }

  protected override enter(): Frame | null {
    const back = super.enter();
    if (this.inside === undefined) return back;
    vm.frame = this.inside;
    vm.paused.delete(this.inside);
    this.inside = undefined;
    return back;
  }

  protected override leave(back: Frame | null): void {
    left = vm.frame;
    super.leave(back);
  }

  private noting(step: IteratorResult<unknown, Value>): IteratorResult<unknown, Value> {
    if (!(step.value instanceof Wait) || left === null) return step;
    this.inside = left;
    vm.paused.add(left);
    return step;
  }

  private check(): void {
    if (this.finished) throw error('RuntimeError', 'cannot reuse already awaited coroutine');
    if (this.running) throw valueError('coroutine already executing');
  }
}

/** The innermost call in the coroutine that was left last. */
let left: Frame | null = null;

/** What made a request, as messages name it. */
const REQUESTS: Readonly<Record<string, string>> = {
  async_generator_asend: '__anext__()/asend()',
  async_generator_athrow: 'aclose()/athrow()',
};

/** `agen.asend(...)` and its like: an awaitable that drives something else. A task can drive it, too. */
export class PyAwaitable extends PyObject implements Coroutine {
  public readonly target: Value;
  public readonly def = null;
  public readonly started = true;
  readonly #run: () => Suspending<Value>;
  readonly #fail: (raised: Value) => Suspending<Value>;
  #body: Suspending<Value> | null = null;

  /** What is thrown in before it has begun goes to the generator itself, by `fail`. */
  public constructor(
    cls: PyType,
    target: Value,
    run: () => Suspending<Value>,
    fail: (raised: Value) => Suspending<Value>,
  ) {
    super(cls);
    this.target = target;
    this.#run = run;
    this.#fail = fail;
  }

  public get qualname(): string {
    return this.cls.name;
  }

  public referents(): readonly unknown[] {
    return [this.target];
  }

  /** Whether anybody has awaited it. */
  public get begun(): boolean {
    return this.#body !== null;
  }

  public awaited(): Suspending<Value> {
    if (this.#body !== null) {
      throw error(
        'RuntimeError',
        `cannot reuse already awaited ${REQUESTS[this.cls.name] ?? this.cls.name}`,
      );
    }
    this.#body = this.#run();
    return this.#body;
  }

  public send(value: Value): IteratorResult<unknown, Value> {
    return inContext(() => (this.#body ?? this.awaited()).next(value));
  }

  public throw(raised: Value): IteratorResult<unknown, Value> {
    const body = this.#body;
    if (body !== null) return inContext(() => body.throw(raised));
    this.#body = this.#fail(raised);
    return this.send(null);
  }

  /** Its first step enters the frame itself. */
  public resuming(): () => void {
    return resuming(this.#body === null ? null : this.target);
  }

  public close(): void {}

  /** It hides the frame that it drives. */
  public frames(outer: Frames): Frames {
    return outer;
  }
}

/** A step by a task: what is raised with no frame to come through is told here what is being handled below the loop. */
function inContext<T>(step: () => T): T {
  try {
    return step();
  } catch (thrown) {
    throw isNew(thrown) ? raising(thrown) : thrown;
  }
}
