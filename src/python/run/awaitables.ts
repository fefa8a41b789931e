import type {Frames} from '../../model/frames.ts';
import type {Coroutine} from '../../model/host.ts';
import type {Suspending} from '../compile/code.ts';
import {error, isNew, raising} from '../objects/errors.ts';
import {PyObject, type PyType, type Value} from '../objects/types.ts';
import {resuming} from './suspendable.ts';

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
  readonly #run: (sent: Value) => Suspending<Value>;
  readonly #fail: (raised: Value) => Suspending<Value>;
  #body: Suspending<Value> | null = null;

  /** What is thrown in before it has begun goes to the generator itself, by `fail`. */
  public constructor(
    cls: PyType,
    target: Value,
    run: (sent: Value) => Suspending<Value>,
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

  /** `sent` is what a program that drives it itself sends into it at first. */
  public awaited(sent: Value = null): Suspending<Value> {
    return this.#begun(this.#run(sent));
  }

  /** The same with what is thrown into it at first. */
  public thrownInto(raised: Value): Suspending<Value> {
    return this.#begun(this.#fail(raised));
  }

  #begun(body: Suspending<Value>): Suspending<Value> {
    if (this.#body !== null) {
      // `anext()` with a default only passes on what another one says.
      const {cls} = this.target instanceof PyAwaitable ? this.target : this;
      throw error(
        'RuntimeError',
        `cannot reuse already awaited ${REQUESTS[cls.name] ?? 'coroutine'}`,
      );
    }
    this.#body = body;
    return body;
  }

  public send(value: Value): IteratorResult<unknown, Value> {
    return inContext(() => (this.#body ?? this.awaited()).next(value));
  }

  public throw(raised: Value): IteratorResult<unknown, Value> {
    const body = this.#body;
    if (body !== null) return inContext(() => body.throw(raised));
    this.thrownInto(raised);
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
