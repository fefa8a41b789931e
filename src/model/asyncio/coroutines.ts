import type {Frames} from '../frames.ts';
import type {Coroutine, Host, Origin, Running, Value} from '../host.ts';

const NOTHING: readonly unknown[] = [];

// What is true of a coroutine now: in one number, as a field for each would cost a hundred thousand of them dear.
const STARTED = 1;
const FINISHED = 2;
const UNAWAITED = 4;

const REUSED = 'cannot reuse already awaited coroutine';
const AWAITED = 'coroutine is being awaited already';

/** A coroutine of asyncio itself. It shows in a task's frames by its CPython name. */
export abstract class AsyncioCoroutine implements Coroutine, Running {
  public abstract readonly qualname: string;
  /** Which of these bits are set; those above are for who needs more. */
  protected state = 0;
  /** Where it was made, if that is remembered: otherwise it has no such field. */
  public origin?: Origin;
  /** What it awaits. */
  public abstract readonly inner: Value;
  protected abstract readonly language: Host;

  /** The call that it begins with, as the host knows how deep that goes. */
  protected get beginning(): string {
    return this.qualname;
  }

  /** Also of one that was closed before. */
  public get started(): boolean {
    return (this.state & (STARTED | FINISHED)) !== 0;
  }

  public get finished(): boolean {
    return (this.state & FINISHED) !== 0;
  }

  /** Whether nobody has begun it, nor made a task of it. */
  public get isUnawaited(): boolean {
    return (this.state & UNAWAITED) !== 0;
  }

  public set isUnawaited(is: boolean) {
    this.state = is ? this.state | UNAWAITED : this.state & ~UNAWAITED;
  }

  public get def(): null {
    return null;
  }

  public taken(): void {
    if (this.isUnawaited) this.language.coroutineTaken(this);
  }

  public untaken(): void {
    if (!this.started && !this.finished) this.language.coroutineMade(this);
  }

  /** What `await coroutine` drives: itself. */
  public running(): Running {
    if (this.started && !this.finished) throw this.language.error('RuntimeError', AWAITED);
    return this.resumed();
  }

  /** What drives it on from where it is, as its `__await__()` does. */
  public resumed(): Running {
    this.begin();
    return this;
  }

  public [Symbol.iterator](): Running {
    return this;
  }

  public send(value: Value): IteratorResult<unknown, Value> {
    this.begin();
    return this.next(value);
  }

  public abstract next(sent: Value): IteratorResult<unknown, Value>;

  public abstract throw(error: Value): IteratorResult<unknown, Value>;

  public close(): void {
    if (this.started && !this.finished) this.stop();
    this.finish();
    this.taken();
  }

  private stop(): void {
    try {
      this.throw(this.language.error('GeneratorExit'));
    } catch (thrown) {
      if (!this.language.isError(thrown, 'GeneratorExit')) throw thrown;
    }
  }

  public frames(outer: Frames): Frames {
    const own = outer.within(this.qualname, null);
    return this.inner === null ? own : this.language.framesOf(this.inner, own);
  }

  /** Whether its local variables are gone: one that is closed before it began still has them, as in CPython. */
  protected get isOver(): boolean {
    return (this.state & STARTED) !== 0 && this.finished;
  }

  /** What it keeps alive. */
  public abstract referents(): readonly unknown[];

  protected finish(): void {
    this.state |= FINISHED;
  }

  /** What is thrown in begins it, too. Who closes what awaited it goes on, though it has ended. */
  protected beginThrown(error: Value): void {
    if (this.finished && this.language.isError(error, 'GeneratorExit')) throw error;
    this.begin();
  }

  protected begin(): void {
    if (this.finished) throw this.language.error('RuntimeError', REUSED);
    const isFirst = (this.state & STARTED) === 0;
    this.state |= STARTED;
    this.taken();
    if (isFirst) this.enterFirst();
  }

  /** Its calls may be too deep. */
  private enterFirst(): void {
    try {
      this.language.coroutineBegins(this.beginning);
    } catch (error) {
      this.finish();
      throw error;
    }
  }
}

const IGNORED = 'coroutine ignored GeneratorExit';

/** One whose body is a generator. */
export class LibraryCoroutine extends AsyncioCoroutine {
  public readonly qualname: string;
  public inner: Value = null;
  protected readonly language: Host;
  #holds: readonly unknown[];
  /** Makes its body; the body itself, once that has begun. */
  #body: Running | ((here: LibraryCoroutine) => Running);

  /** `holds` is what its local variables keep alive, beyond what it awaits. */
  public constructor(
    host: Host,
    qualname: string,
    body: (here: LibraryCoroutine) => Running,
    holds: readonly unknown[] = NOTHING,
  ) {
    super();
    this.language = host;
    this.#holds = holds;
    this.qualname = qualname;
    this.#body = body;
    host.coroutineMade(this);
  }

  /** `await`, from within this coroutine. */
  public *await(value: Value): Running {
    const {running, inner} = this.language.awaiting(value);
    this.inner = inner;
    try {
      return yield* running;
    } finally {
      this.inner = null;
    }
  }

  /** One of its local variables holds something from here on. */
  public hold(value: Value): void {
    this.#holds = [...this.#holds, value];
  }

  /** These are all that its local variables hold from here on. */
  public holdOnly(values: readonly unknown[]): void {
    this.#holds = values;
  }

  public referents(): readonly unknown[] {
    return this.isOver ? [] : [this.inner, ...this.#holds];
  }

  public resuming(): () => void {
    return this.language.resuming(this.inner);
  }

  public next(sent: Value): IteratorResult<unknown, Value> {
    try {
      return this.#stepped(this.#resumed(sent));
    } catch (error) {
      throw this.#failed(error);
    }
  }

  /** GeneratorExit closes what it awaits first: that may not wait once more, and what it returns is nobody's. */
  public throw(error: Value): IteratorResult<unknown, Value> {
    const step = this.#thrown(error);
    if (!this.language.isError(error, 'GeneratorExit')) return step;
    throw step.done === true ? error : this.language.error('RuntimeError', IGNORED);
  }

  #thrown(error: Value): IteratorResult<unknown, Value> {
    this.beginThrown(error);
    try {
      if (typeof this.#body === 'function') throw error;
      const step = this.#stepped(this.#body.throw(error));
      if (step.done === true) this.language.keepCaller(error);
      return step;
    } catch (raised) {
      if (raised !== error) this.language.keepCaller(error);
      throw this.#failed(raised);
    }
  }

  /** What it begins in its first step lies one call deeper than it. */
  #resumed(sent: Value): IteratorResult<unknown, Value> {
    if (typeof this.#body !== 'function') return this.#body.next(sent);
    const body = this.#body(this);
    this.#body = body;
    return this.language.deeper(() => body.next(sent));
  }

  #stepped(step: IteratorResult<unknown, Value>): IteratorResult<unknown, Value> {
    if (step.done === true) this.finish();
    return step;
  }

  #failed(error: unknown): unknown {
    if (this.#holds.length > 0) this.language.keepAlive(error, this.#holds);
    this.finish();
    return error;
  }
}

/** The body of a coroutine that never waits. */
export function* atOnce(run: () => Value): Running {
  yield* [];
  return run();
}
