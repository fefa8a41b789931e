import type {Frames} from '../../frames.ts';
import type {Host, Value} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import {AsyncioCoroutine} from '../coroutines.ts';
import {type Callback, getRunningLoop, type TimerHandle} from '../events.ts';
import type {Future} from '../futures.ts';

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

  public next(): IteratorResult<unknown, Value> {
    if (this.finished) return {done: true, value: null};
    this.finished = this.#isPaused;
    this.#isPaused = !this.#isPaused;
    return this.finished ? {done: true, value: this.#result} : {done: false, value: null};
  }

  public throw(error: Value): never {
    this.begin();
    this.finished = true;
    throw error;
  }

  public override frames(outer: Frames): Frames {
    const own = super.frames(outer);
    return this.#isPaused ? own.within('__sleep0', null) : own;
  }

  public referents(): readonly unknown[] {
    return [];
  }
}

/**
 * `try: return await future` and `finally: timer.cancel()`; and to the timer, `_set_result_unless_cancelled`. Not a
 * generator, though that would read better: of all that programs do they sleep most, and each of a hundred thousand
 * tasks keeps one of these while it sleeps.
 */
class Sleep extends AsyncioCoroutine implements Callback {
  readonly #machine: Machine;
  readonly #result: Value;
  /** For how long; then the timer that is set for it. */
  #timer: number | TimerHandle;
  #future: Future | null = null;
  #label: string | null = null;

  public constructor(machine: Machine, delay: number, result: Value) {
    super();
    this.#machine = machine;
    this.#timer = delay;
    this.#result = result;
    machine.host.coroutineMade(this);
  }

  public get qualname(): string {
    return 'sleep';
  }

  public get inner(): null {
    return null;
  }

  protected get language(): Host {
    return this.#machine.host;
  }

  public next(): IteratorResult<unknown, Value> {
    if (this.finished) return {done: true, value: null};
    try {
      return typeof this.#timer === 'number' ? this.set(this.#timer) : this.end(this.#timer);
    } catch (error) {
      this.finished = true;
      throw error;
    }
  }

  public throw(error: Value): never {
    this.begin();
    this.finished = true;
    if (typeof this.#timer !== 'number') this.#timer.cancel();
    throw error;
  }

  /** Three events name it: they share one text. */
  public label(): string {
    this.#label ??= `_set_result_unless_cancelled ${this.#future?.label}`;
    return this.#label;
  }

  /** The time has come. */
  public run(): void {
    if (this.#future?.cancelled() === false) this.#future.setResult(this.#result);
  }

  public referents(): readonly unknown[] {
    return [this.#future];
  }

  // Private methods, but none with a #: for those each sleep would have one field more.

  private set(delay: number): IteratorResult<unknown, Value> {
    const machine = this.#machine;
    if (Number.isNaN(delay)) {
      throw machine.host.error('ValueError', 'Invalid delay: NaN (not a number)');
    }
    const loop = getRunningLoop(machine);
    const future = loop.createFuture('sleep');
    this.#future = future;
    // It runs no code of the program: nobody can tell whether its context is a copy.
    this.#timer = loop.callLater(delay, this, machine.context);
    future.blocking = true;
    return {done: false, value: future};
  }

  private end(timer: TimerHandle): IteratorResult<unknown, Value> {
    const future = this.#future as Future;
    // A result came from the timer: that is over.
    if (future.state !== 'finished') timer.cancel();
    if (!future.done()) {
      throw this.#machine.host.error('RuntimeError', "await wasn't used with future");
    }
    this.finished = true;
    return {done: true, value: future.result()};
  }
}
