import type {Context} from '../contexts.ts';
import type {Running, SourceLine, Value} from '../host.ts';
import type {EventLoop} from './base-events.ts';
import type {Obstacle} from './deadlock.ts';
import {DoneCall, type DoneCallback} from './done-callbacks.ts';
import {FutureIter} from './future-iter.ts';
import {madeAt, NONE, type Registered, Seldom} from './seldom.ts';

type State = 'pending' | 'finished' | 'cancelled';

/** `asyncio.Future`: a result that is not there yet, and who wants to know. */
export class Future {
  public readonly loop: EventLoop;
  /** In the order in which they were made. */
  public readonly number: number;
  public state: State = 'pending';
  /** Set between `yield` and the task's step: proof that `await` was used. */
  public blocking = false;
  protected value: Value = null;
  protected error: Value = null;
  /** As a rule there is one callback: it needs no list. */
  #callback: DoneCallback | null = null;
  #context: Context | null = null;
  readonly #creator: string | null;
  /** Its number among those that have one; once somebody has asked, its label. */
  #name: number | string = 0;
  #seldom: Seldom | null = null;

  /** `creator` is the function that made it; null: not numbered until somebody asks. */
  public constructor(loop: EventLoop, creator: string | null) {
    this.loop = loop;
    this.number = loop.machine.nextNumber();
    this.#creator = creator;
    if (loop.debug) this.seldom.sourceTraceback = loop.machine.host.callsInProgress();
    if (creator !== null) this.#name = loop.machine.nextFutureName();
  }

  public get label(): string {
    if (typeof this.#name === 'number') this.#name = this.makeLabel(this.#name);
    return this.#name;
  }

  protected setLabel(label: number | string): void {
    this.#name = label;
  }

  /** Where it was made, in debug mode. */
  public get sourceTraceback(): readonly SourceLine[] | null {
    return this.#seldom?.sourceTraceback ?? null;
  }

  public get cancelMessage(): Value {
    return this.#seldom?.cancelMessage ?? null;
  }

  public set cancelMessage(message: Value) {
    if (message !== this.cancelMessage) this.seldom.cancelMessage = message;
  }

  /** What somebody waits for who waits for this. */
  public get obstacle(): Obstacle | null {
    return this.#seldom?.obstacle ?? null;
  }

  public set obstacle(obstacle: Obstacle) {
    this.seldom.obstacle = obstacle;
  }

  /** The program's own attributes and class, for those who subclass. */
  public get host(): unknown {
    return this.#seldom?.host;
  }

  public set host(host: unknown) {
    this.seldom.host = host;
  }

  /** Whether an exception nobody asked for will be reported. */
  public get logTraceback(): boolean {
    return this.#seldom?.logTraceback ?? false;
  }

  public set logTraceback(log: boolean) {
    if (log === this.logTraceback) return;
    this.seldom.logTraceback = log;
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
    this.retrieve('Result is not set.');
    if (this.error === null) return this.value;
    const {traceback} = this.seldom;
    // Whoever asks first is told where it came from; the next begins anew.
    this.seldom.traceback = null;
    throw this.loop.machine.host.withTraceback(this.error, traceback);
  }

  /** The exception it ended with, or null. */
  public exception(): Value {
    this.retrieve('Exception is not set.');
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
    if (this.done()) this.callSoon(callback, context);
    else if (this.#callback === null && this.callbacks.length === 0) {
      this.#callback = callback;
      this.#context = context;
    } else this.seldom.callbacks.push([callback, context]);
  }

  /** Removes those that match; returns how many. */
  public removeDoneCallback(matches: (callback: DoneCallback) => boolean): number {
    const before = this.doneCallbacks().length;
    if (this.#callback !== null && matches(this.#callback)) this.#callback = null;
    const others = this.callbacks;
    if (others.length > 0) this.seldom.callbacks = others.filter(([each]) => !matches(each));
    return before - this.doneCallbacks().length;
  }

  public doneCallbacks(): readonly DoneCallback[] {
    const others = this.callbacks.map(([callback]) => callback);
    return this.#callback === null ? others : [this.#callback, ...others];
  }

  public setResult(value: Value): void {
    if (this.done()) throw this.invalidState();
    this.recordDone('result');
    this.finish(value, null);
  }

  public setException(error: Value): void {
    if (this.done()) throw this.invalidState();
    this.recordDone('exception');
    this.finish(null, error);
  }

  public cancel(message: Value = null): boolean {
    if (!this.markCancelled(message)) return false;
    this.recordDone('cancelled');
    return true;
  }

  /** The CancelledError to raise for it: the one that ended it, if there was one. */
  public makeCancelledError(): Value {
    const original = this.cancelledError;
    if (original !== null) {
      this.seldom.cancelledError = null;
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
    this.seldom.awaitedBy ??= new Set();
    this.seldom.awaitedBy.add(waiting);
  }

  public discardAwaitedBy(waiting: Future | null): void {
    if (waiting !== null) this.#seldom?.awaitedBy?.delete(waiting);
  }

  /** What it keeps alive. */
  public referents(): readonly unknown[] {
    const ends = [this.value, this.error, this.cancelledError];
    return [...this.doneCallbacks(), ...ends, ...(this.#seldom?.awaitedBy ?? []), this.host];
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
      this.seldom.traceback = this.loop.machine.host.tracebackOf(error);
    }
    this.state = 'finished';
    this.scheduleCallbacks();
  }

  protected settleCancelled(message: Value, error: Value): void {
    this.markCancelled(message);
    if (error === null) return;
    this.seldom.cancelledError = error;
    this.loop.machine.noteFailed(this);
  }

  protected recordDone(how: 'result' | 'exception' | 'cancelled' | 'cancel-requested'): void {
    const {machine} = this.loop;
    if (!machine.recording) return;
    const {seq, at, by} = machine;
    machine.record({seq, at, kind: 'future-done', future: this.label, how, by});
  }

  protected get seldom(): Seldom {
    this.#seldom ??= new Seldom();
    return this.#seldom;
  }

  // Private methods, but none with a #: for those each future would have one field more.

  protected get cancelRequests(): number {
    return this.#seldom?.cancelRequests ?? 0;
  }

  protected set cancelRequests(count: number) {
    this.seldom.cancelRequests = count;
  }

  private get cancelledError(): Value {
    return this.#seldom?.cancelledError ?? null;
  }

  private get callbacks(): readonly Registered[] {
    return this.#seldom?.callbacks ?? NONE;
  }

  protected makeLabel(known: number): string {
    const number = known === 0 ? this.loop.machine.nextFutureName() : known;
    return this.#creator ? `F${number}:${this.#creator}` : `F${number}`;
  }

  private markCancelled(message: Value): boolean {
    this.logTraceback = false;
    if (this.done()) return false;
    this.state = 'cancelled';
    this.cancelMessage = message;
    this.scheduleCallbacks();
    return true;
  }

  private retrieve(missing: string): void {
    const {host} = this.loop.machine;
    if (this.state === 'cancelled') throw host.raising(this.makeCancelledError());
    if (this.state === 'pending') throw host.error('InvalidStateError', missing);
    this.logTraceback = false;
  }

  private invalidState(): Value {
    return this.loop.machine.host.error('InvalidStateError', 'invalid state');
  }

  private scheduleCallbacks(): void {
    const first = this.#callback;
    const others = this.callbacks;
    this.#callback = null;
    if (first !== null) this.callSoon(first, this.#context as Context);
    this.#context = null;
    if (others.length === 0) return;
    this.seldom.callbacks = [];
    for (const [callback, context] of others) this.callSoon(callback, context);
  }

  private callSoon(callback: DoneCallback, context: Context): void {
    this.loop.callSoon(new DoneCall(callback, this), context);
  }
}
