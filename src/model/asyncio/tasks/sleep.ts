import type {Frames} from '../../frames.ts';
import type {Host, Value} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import type {Queued} from '../../tape/queued.ts';
import {AsyncioCoroutine} from '../coroutines.ts';
import type {Obstacle} from '../deadlock.ts';
import {type Callback, getRunningLoop, TimerHandle} from '../events.ts';
import {blockOn} from '../future-iter.ts';
import {Future} from '../futures.ts';
import type {Instant, Timer} from '../timers.ts';

/** Of a sleep's state: its timer is set. */
const SCHEDULED = 8;

/** A sleep of `math.inf` seconds. */
const ENDLESS: Obstacle = {
  blocked: () => ({
    what: 'a sleep without end',
    by: [],
    remedy: 'Give it a number of seconds, or cancel it.',
  }),
};

/** `asyncio.sleep`: a future that a timer completes. */
export function sleep(machine: Machine, delay: number, result: Value = null): AsyncioCoroutine {
  if (!(delay <= 0)) return new Sleep(machine, delay, result);
  return new YieldingSleep(machine.host, result);
}

/**
 * `await __sleep0()`: a bare `yield`, back to the ready queue, behind whoever is there. No generators, for the reason
 * below.
 */
class YieldingSleep extends AsyncioCoroutine {
  protected readonly language: Host;
  readonly #result: Value;
  #isPaused = false;

  public constructor(host: Host, result: Value) {
    super();
    this.language = host;
    this.#result = result;
    host.coroutineMade(this);
  }

  public get qualname(): string {
    return 'sleep';
  }

  public get inner(): null {
    return null;
  }

  protected override get beginning(): string {
    return '__sleep0';
  }

  public next(): IteratorResult<unknown, Value> {
    if (this.#isPaused) this.finish();
    this.#isPaused = !this.#isPaused;
    return this.finished ? {done: true, value: this.#result} : {done: false, value: null};
  }

  public throw(error: Value): never {
    this.beginThrown(error);
    this.finish();
    throw error;
  }

  public override frames(outer: Frames): Frames {
    const own = super.frames(outer);
    return this.#isPaused ? own.within('__sleep0', null) : own;
  }

  public referents(): readonly unknown[] {
    return this.isOver ? [] : [this.#result];
  }
}

/**
 * `try: return await future` and `finally: timer.cancel()`; it is its own timer, and to that
 * `_set_result_unless_cancelled`. Not a generator, though that would read better: of all that programs do they sleep
 * most, and each of a hundred thousand tasks keeps one of these while it sleeps.
 */
class Sleep extends AsyncioCoroutine implements Callback, Timer {
  public after: Timer | null = null;
  readonly #result: Value;
  /** For how long; then until when. */
  #until: number | Instant;
  /** Where; then what it waits for, which knows that. */
  #on: Machine | Future;
  #label: string | null = null;

  public constructor(machine: Machine, delay: number, result: Value) {
    super();
    this.#on = machine;
    this.#until = delay;
    this.#result = result;
    machine.host.coroutineMade(this);
  }

  public get qualname(): string {
    return 'sleep';
  }

  public get inner(): null {
    return null;
  }

  public get instant(): Instant {
    return this.#until as Instant;
  }

  public set instant(instant: Instant) {
    this.#until = instant;
  }

  public get isScheduled(): boolean {
    return (this.state & SCHEDULED) !== 0;
  }

  public set isScheduled(is: boolean) {
    this.state = is ? this.state | SCHEDULED : this.state & ~SCHEDULED;
  }

  /** A sleep that is over needs no timer. */
  public get isCancelled(): boolean {
    return this.finished;
  }

  protected get language(): Host {
    return this.machine.host;
  }

  public next(): IteratorResult<unknown, Value> {
    try {
      return typeof this.#until === 'number' ? this.set(this.#until) : this.end();
    } catch (error) {
      this.finish();
      throw error;
    }
  }

  public throw(error: Value): never {
    this.beginThrown(error);
    this.finish();
    throw error;
  }

  /** Three events name it: they share one text. */
  public label(): string {
    this.#label ??= `_set_result_unless_cancelled ${this.future?.label}`;
    return this.#label;
  }

  public show(queue: Queued): void {
    if (this.isCancelled) queue.cancelled();
    else queue.callback(this.label());
  }

  /** The time has come. */
  public run(): void {
    const {future} = this;
    if (future?.cancelled() === false) future.setResult(this.#result);
  }

  public handle(): TimerHandle {
    // It runs no code of the program: nobody can tell in which context.
    const handle = new TimerHandle(this, this.machine.context, this.instant);
    handle.isCancelled = this.isCancelled;
    const made = this.future?.sourceTraceback;
    if (made) handle.sourceTraceback = made;
    return handle;
  }

  public takeHandle(): TimerHandle {
    return this.handle();
  }

  public warm(): number {
    return this.future?.number ?? 0;
  }

  public referents(): readonly unknown[] {
    return this.isOver ? [] : [this.future, this.#result];
  }

  protected override finish(): void {
    if (this.isScheduled && !this.finished) this.instant.scheduled.countCancelled();
    super.finish();
  }

  // Private methods, but none with a #: for those each sleep would have one field more.

  private get future(): Future | null {
    return this.#on instanceof Future ? this.#on : null;
  }

  private get machine(): Machine {
    return this.#on instanceof Future ? this.#on.loop.machine : this.#on;
  }

  private set(delay: number): IteratorResult<unknown, Value> {
    if (Number.isNaN(delay)) {
      throw this.language.error('ValueError', 'Invalid delay: NaN (not a number)');
    }
    const loop = getRunningLoop(this.machine);
    const future = loop.createFuture('sleep');
    if (delay === Infinity) future.obstacle = ENDLESS;
    this.#on = future;
    this.instant = loop.instant(loop.time() + delay);
    this.isScheduled = true;
    loop.schedule(this);
    return blockOn(future);
  }

  private end(): IteratorResult<unknown, Value> {
    const future = this.#on as Future;
    if (!future.done()) return blockOn(future);
    this.finish();
    return {done: true, value: future.result()};
  }
}
