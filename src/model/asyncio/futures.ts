import type {Context} from '../contexts.ts';
import type {Running, SourceLine, Value} from '../host.ts';
import type {EventLoop} from './base-events.ts';
import type {Obstacle} from './deadlock.ts';
import {DoneCall, type DoneCallback} from './done-callbacks.ts';
import {FutureIter} from './future-iter.ts';

type State = 'pending' | 'finished' | 'cancelled';

type Registered = readonly [DoneCallback, Context];

/** `asyncio.Future`: a result that is not there yet, and who wants to know. */
export class Future {
  public readonly loop: EventLoop;
  /** In the order in which they were made. */
  public readonly number: number;
  /** Where it was made, in debug mode. */
  public readonly sourceTraceback: readonly SourceLine[] | null;
  public state: State = 'pending';
  /** Set between `yield` and the task's step: proof that `await` was used. */
  public blocking = false;
  public cancelMessage: Value = null;
  /** What somebody waits for who waits for this. */
  public obstacle: Obstacle | null = null;
  /** The program's own attributes and class, for those who subclass. */
  public host: unknown = undefined;
  protected value: Value = null;
  protected error: Value = null;
  /** As a rule there is one callback: it needs no list. */
  #callback0: DoneCallback | null = null;
  #context0: Context | null = null;
  #callbacks: Registered[] | null = null;
  readonly #creator: string | null;
  #serial = 0;
  #label: string | null = null;
  #cancelledError: Value = null;
  #traceback: unknown = null;
  #awaitedBy: Set<Future> | null = null;
  #logTraceback = false;

  /** `creator` is the function that made it; null: not numbered until somebody asks. */
  public constructor(loop: EventLoop, creator: string | null) {
    this.loop = loop;
    this.number = loop.machine.nextNumber();
    this.sourceTraceback = loop.sourceTraceback();
    this.#creator = creator;
    if (creator !== null) this.#serial = loop.machine.nextFutureName();
  }

  public get label(): string {
    this.#label ??= this.#makeLabel();
    return this.#label;
  }

  /** Whether an exception nobody asked for will be reported. */
  public get logTraceback(): boolean {
    return this.#logTraceback;
  }

  public set logTraceback(log: boolean) {
    if (log === this.#logTraceback) return;
    this.#logTraceback = log;
    const {unretrieved} = this.loop.machine;
    if (log) unretrieved.add(this);
    else unretrieved.delete(this);
  }

  public done(): boolean {
    return this.state !== 'pending';
  }

  public cancelled(): boolean {
    return this.state === 'cancelled';
  }

  public result(): Value {
    this.#retrieve('Result is not set.');
    if (this.error === null) return this.value;
    const traceback = this.#traceback;
    // Whoever asks first is told where it came from; the next begins anew.
    this.#traceback = null;
    throw this.loop.machine.host.withTraceback(this.error, traceback);
  }

  /** The exception it ended with, or null. */
  public exception(): Value {
    this.#retrieve('Exception is not set.');
    return this.error;
  }

  /** The exception, without counting as having asked for it. */
  public peekException(): Value {
    return this.error;
  }

  public peekResult(): Value {
    return this.value;
  }

  public addDoneCallback(callback: DoneCallback, context = this.loop.machine.context): void {
    if (this.done()) this.#callSoon(callback, context);
    else if (this.#callback0 === null && this.#callbacks === null) {
      this.#callback0 = callback;
      this.#context0 = context;
    } else {
      this.#callbacks ??= [];
      this.#callbacks.push([callback, context]);
    }
  }

  /** Removes those that match; returns how many. */
  public removeDoneCallback(matches: (callback: DoneCallback) => boolean): number {
    const before = this.doneCallbacks().length;
    if (this.#callback0 !== null && matches(this.#callback0)) this.#callback0 = null;
    const kept = this.#callbacks?.filter(([callback]) => !matches(callback)) ?? [];
    this.#callbacks = kept.length === 0 ? null : kept;
    return before - this.doneCallbacks().length;
  }

  public doneCallbacks(): readonly DoneCallback[] {
    const others = this.#callbacks?.map(([callback]) => callback) ?? [];
    return this.#callback0 === null ? others : [this.#callback0, ...others];
  }

  public setResult(value: Value): void {
    if (this.done()) throw this.#invalidState();
    this.recordDone('result');
    this.finish(value, null);
  }

  public setException(error: Value): void {
    if (this.done()) throw this.#invalidState();
    this.recordDone('exception');
    this.finish(null, error);
  }

  public cancel(message: Value = null): boolean {
    if (!this.#settleCancelled(message)) return false;
    this.recordDone('cancelled');
    return true;
  }

  /** The CancelledError to raise for it: the one that ended it, if there was one. */
  public makeCancelledError(): Value {
    const original = this.#cancelledError;
    if (original !== null) {
      this.#cancelledError = null;
      return original;
    }
    const {host} = this.loop.machine;
    return this.cancelMessage === null
      ? host.error('CancelledError')
      : host.error('CancelledError', this.cancelMessage);
  }

  /** `__del__`: nobody can ask for its exception any more. */
  public finalize(): void {
    if (!this.logTraceback) return;
    this.logTraceback = false;
    const name = this.loop.machine.host.className(this);
    const message = `${name} exception was never retrieved`;
    this.loop.callExceptionHandler({
      message,
      exception: this.error,
      future: this,
      ...madeAt(this.sourceTraceback),
    });
  }

  /** CPython's `future_add_to_awaited_by`: who waits is remembered, and kept alive, until it is discarded. */
  public addAwaitedBy(waiting: Future): void {
    this.#awaitedBy ??= new Set();
    this.#awaitedBy.add(waiting);
  }

  public discardAwaitedBy(waiting: Future | null): void {
    if (waiting !== null) this.#awaitedBy?.delete(waiting);
  }

  /** What it keeps alive. */
  public referents(): readonly unknown[] {
    const ends = [this.value, this.error, this.#cancelledError];
    return [...this.doneCallbacks(), ...ends, ...(this.#awaitedBy ?? []), this.host];
  }

  /** What `await future` drives. */
  public await(): Running {
    return new FutureIter(this);
  }

  protected finish(value: Value, error: Value): void {
    this.value = value;
    this.error = error;
    if (error !== null) {
      this.logTraceback = true;
      this.loop.machine.noteFailed(this);
      this.#traceback = this.loop.machine.host.tracebackOf(error);
    }
    this.state = 'finished';
    this.#scheduleCallbacks();
  }

  protected settleCancelled(message: Value, error: Value): void {
    this.#settleCancelled(message);
    this.#cancelledError = error;
    if (error !== null) this.loop.machine.noteFailed(this);
  }

  protected recordDone(how: 'result' | 'exception' | 'cancelled' | 'cancel-requested'): void {
    const {machine} = this.loop;
    if (!machine.recording) return;
    const {seq, at, by} = machine;
    machine.record({seq, at, kind: 'future-done', future: this.label, how, by});
  }

  #makeLabel(): string {
    if (this.#serial === 0) this.#serial = this.loop.machine.nextFutureName();
    return this.#creator ? `F${this.#serial}:${this.#creator}` : `F${this.#serial}`;
  }

  #settleCancelled(message: Value): boolean {
    this.logTraceback = false;
    if (this.done()) return false;
    this.state = 'cancelled';
    this.cancelMessage = message;
    this.#scheduleCallbacks();
    return true;
  }

  #retrieve(missing: string): void {
    const {host} = this.loop.machine;
    if (this.state === 'cancelled') throw host.raising(this.makeCancelledError());
    if (this.state === 'pending') throw host.error('InvalidStateError', missing);
    this.logTraceback = false;
  }

  #invalidState(): Value {
    return this.loop.machine.host.error('InvalidStateError', 'invalid state');
  }

  #scheduleCallbacks(): void {
    const first = this.#callback0;
    const others = this.#callbacks;
    this.#callback0 = null;
    this.#callbacks = null;
    if (first !== null) this.#callSoon(first, this.#context0 as Context);
    this.#context0 = null;
    for (const [callback, context] of others ?? []) this.#callSoon(callback, context);
  }

  #callSoon(callback: DoneCallback, context: Context): void {
    this.loop.callSoon(new DoneCall(callback, this), context);
  }
}

/** The part of a report that says where something was made, if that is known. */
export function madeAt(source: readonly SourceLine[] | null) {
  return source === null ? {} : {source_traceback: source};
}
