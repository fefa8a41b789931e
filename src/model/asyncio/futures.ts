import type {Context} from '../contexts.ts';
import type {Value} from '../host.ts';
import type {Queued} from '../tape/queued.ts';
import type {EventLoop} from './base-events.ts';
import {DoneCall, type DoneCallback, worked} from './done-callbacks.ts';
import {Handle} from './events.ts';
import {FutureIter} from './future-iter.ts';
import {FutureState} from './future-state.ts';
import type {Ready} from './ready.ts';
import {madeAt} from './seldom.ts';
import type {Task} from './tasks/task.ts';
import {TaskWakeup} from './tasks/task-steps.ts';

const MISSING = 'Future object is not initialized.';

/** `asyncio.Future`: a result that is not there yet, and who wants to know. */
export class Future extends FutureState implements Ready {
  public loop: EventLoop;
  /** In the order in which they were made. */
  public readonly number: number;
  protected value: Value = null;
  /** As a rule there is one callback: it needs no list. A task stands for its wakeup. */
  #callback: DoneCallback | Task | null = null;
  #context: Context | null = null;
  readonly #creator: string | null;
  /** Its number among those that have one; once somebody has asked, its label. */
  #name: number | string = 0;

  /** `creator` is the function that made it; null: not numbered until somebody asks. */
  public constructor(loop: EventLoop, creator: string | null) {
    super();
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

  /** Whether an exception nobody asked for will be reported. */
  public get logTraceback(): boolean {
    return this.rare?.logTraceback ?? false;
  }

  public set logTraceback(log: boolean) {
    if (log === this.logTraceback) return;
    this.seldom.logTraceback = log;
    const {unretrieved} = this.loop.machine;
    if (log) unretrieved.add(this);
    else unretrieved.delete(this);
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

  /** A task that waits for it stands for its wakeup. */
  public addDoneCallback(callback: DoneCallback | Task, context = this.loop.machine.context): void {
    this.ensureAlive('uninitialized Future object');
    if (this.done()) this.callSoon(calling(callback), context);
    else if (this.#callback === null && this.callbacks.length === 0) {
      this.#callback = callback;
      this.#context = context;
    } else {
      worked(this);
      this.seldom.callbacks.push([calling(callback), context]);
      if (callback instanceof Future) this.addAwaitedBy(callback);
    }
  }

  /** Removes those that match; returns how many. */
  public removeDoneCallback(matches: (callback: DoneCallback) => boolean): number {
    this.ensureAlive();
    if (this.done()) return 0;
    const isFirst = this.#callback !== null && matches(calling(this.#callback));
    if (isFirst) this.#callback = null;
    const others = this.callbacks;
    worked(this, others.length);
    if (others.length > 0) this.seldom.callbacks = others.filter(([each]) => !matches(each));
    return Number(isFirst) + others.length - this.callbacks.length;
  }

  public doneCallbacks(): readonly DoneCallback[] {
    const others = this.callbacks.map(([callback]) => callback);
    return this.#callback === null || this.done() ? others : [calling(this.#callback), ...others];
  }

  public show(queue: Queued): void {
    this.doneCall().show(queue);
  }

  /** What it stands for in the ready queue: its one callback is told that it is done. */
  public handle(): Handle {
    return new Handle(this.doneCall(), this.#context as Context);
  }

  /** The same when its turn has come. */
  public takeHandle(): Handle {
    const handle = this.handle();
    this.#callback = null;
    this.#context = null;
    return handle;
  }

  public warm(): number {
    return this.#callback instanceof Future ? this.#callback.warmStep() : 0;
  }

  public setResult(value: Value): void {
    if (!this.isOpen) throw this.invalidState();
    this.finish(value, null);
    this.recordDone('result');
  }

  public setException(error: Value): void {
    if (!this.isOpen) throw this.invalidState();
    this.finish(null, error);
    this.recordDone('exception');
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

  /** `_asyncio_awaited_by`: who waits for it, by number. */
  public get waitedForBy(): readonly Future[] {
    const waiters = new Set(this.rare?.awaitedBy);
    for (const {task, awaiter} of this.doneCallbacks()) {
      const waiter = task ?? awaiter ?? null;
      if (waiter !== null) waiters.add(waiter);
    }
    return [...waiters].sort((a, b) => a.number - b.number);
  }

  public discardAwaitedBy(waiting: Future | null): void {
    if (waiting !== null) this.rare?.awaitedBy?.delete(waiting);
  }

  /** What it keeps alive: whoever asks twice must get the same, or what is freed would count as held. */
  public referents(): readonly unknown[] {
    // Until the task goes on that waits for it, it is known to do so.
    const first = this.done() && !(this.#callback instanceof Future) ? null : this.#callback;
    const others = this.callbacks.map(([callback]) => callback);
    const ends = [this.value, this.error, this.cancelledError];
    return [first, ...others, ...ends, ...(this.rare?.awaitedBy ?? []), this.host];
  }

  /** What `await future` drives. */
  public await(): FutureIter {
    this.ensureAlive();
    return new FutureIter(this);
  }

  /** CPython's `ENSURE_FUTURE_ALIVE`: throws RuntimeError if its `__init__` has not run. */
  public ensureAlive(text = MISSING): void {
    if (!this.isAlive) throw this.loop.machine.host.error('RuntimeError', text);
  }

  protected finish(value: Value, error: Value): void {
    this.value = value;
    if (error !== null) {
      this.seldom.error = error;
      this.logTraceback = true;
      this.loop.machine.failed.add(this);
      this.seldom.traceback = this.loop.machine.host.tracebackOf(error);
    }
    this.end('finished');
    this.scheduleCallbacks();
  }

  protected settleCancelled(message: Value, error: Value): void {
    this.markCancelled(message);
    if (error === null) return;
    this.seldom.cancelledError = error;
    this.loop.machine.failed.add(this);
  }

  protected recordDone(how: 'result' | 'exception' | 'cancelled' | 'cancel-requested'): void {
    const {machine} = this.loop;
    if (!machine.recording) return;
    const {seq, at, by} = machine;
    machine.record({seq, at, kind: 'future-done', future: this.label, how, by});
  }

  // Private methods, but none with a #: for those each future would have one field more.

  protected makeLabel(known: number): string {
    const number = known === 0 ? this.loop.machine.nextFutureName() : known;
    return this.#creator ? `F${number}:${this.#creator}` : `F${number}`;
  }

  private markCancelled(message: Value): boolean {
    this.ensureAlive();
    this.logTraceback = false;
    if (this.done()) return false;
    this.end('cancelled');
    this.cancelMessage = message;
    this.scheduleCallbacks();
    return true;
  }

  private retrieve(missing: string): void {
    const {host} = this.loop.machine;
    if (this.cancelled()) throw host.raising(this.makeCancelledError());
    if (!this.done()) throw host.error('InvalidStateError', this.isAlive ? missing : MISSING);
    this.logTraceback = false;
  }

  private invalidState(): Value {
    this.ensureAlive();
    return this.loop.machine.host.error('InvalidStateError', 'invalid state');
  }

  private scheduleCallbacks(): void {
    const others = this.callbacks;
    // It has none left even if its loop takes none, as it is closed.
    if (others.length > 0) this.seldom.callbacks = [];
    if (this.#callback !== null) this.loop.putReady(this);
    else this.#context = null;
    for (const [callback, context] of others) this.callSoon(callback, context);
  }

  private doneCall(): DoneCall {
    return new DoneCall(calling(this.#callback as DoneCallback | Task), this);
  }

  private callSoon(callback: DoneCallback, context: Context): void {
    this.loop.callSoon(new DoneCall(callback, this), context);
  }
}

function calling(callback: DoneCallback | Task): DoneCallback {
  return callback instanceof Future ? new TaskWakeup(callback) : callback;
}
