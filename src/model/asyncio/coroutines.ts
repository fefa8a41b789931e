import type {Coroutine, Host, Running, Value} from '../host.ts';
import type {Frame} from '../schedule.ts';

const NOTHING: readonly unknown[] = [];

/** A coroutine of asyncio itself. It shows in a task's frames by its CPython name. */
export class LibraryCoroutine implements Coroutine {
  public readonly qualname: string;
  public readonly def = null;
  public started = false;
  public finished = false;
  readonly #host: Host;
  readonly #body: Running;
  /** What it awaits. */
  public inner: Value = null;

  readonly #holds: readonly unknown[];

  /** `holds` is what its local variables keep alive, beyond what it awaits. */
  public constructor(
    host: Host,
    qualname: string,
    body: (here: LibraryCoroutine) => Running,
    holds: readonly unknown[] = NOTHING,
  ) {
    this.#host = host;
    this.#holds = holds;
    this.qualname = qualname;
    this.#body = this.#guarded(body);
  }

  /** What `await coroutine` drives. */
  public running(): Running {
    this.started = true;
    return this.#body;
  }

  /** `await`, from within this coroutine. */
  public *await(value: Value): Running {
    const {running, inner} = this.#host.awaiting(value);
    this.inner = inner;
    try {
      return yield* running;
    } finally {
      this.inner = null;
    }
  }

  public referents(): readonly unknown[] {
    return this.finished ? [] : [this.inner, ...this.#holds];
  }

  public send(value: Value): IteratorResult<unknown, Value> {
    this.started = true;
    return this.#body.next(value);
  }

  public throw(error: Value): IteratorResult<unknown, Value> {
    this.started = true;
    return this.#body.throw(error);
  }

  public close(): void {
    this.finished = true;
    if (!this.started) return;
    try {
      this.#body.throw(this.#host.error('GeneratorExit'));
    } catch (thrown) {
      if (!this.#host.isError(thrown, 'GeneratorExit')) throw thrown;
    }
  }

  public frames(): Frame[] {
    return [[this.qualname], ...this.#host.framesOf(this.inner)];
  }

  *#guarded(body: (here: LibraryCoroutine) => Running): Running {
    try {
      return yield* body(this);
    } catch (error) {
      if (this.#holds.length > 0) this.#host.keepAlive(error, this.#holds);
      throw error;
    } finally {
      this.finished = true;
    }
  }
}

/** The body of a coroutine that never waits. */
export function* atOnce(run: () => Value): Running {
  yield* [];
  return run();
}
