import {type Nanoseconds, nanoseconds, seconds} from '../clock.ts';
import type {Wait} from '../concurrent/worker.ts';
import type {Context} from '../contexts.ts';
import type {Coroutine, ExceptionContext, Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import type {AsyncGenerator} from './asyncgens.ts';
import {BusyTurns} from './busy-turns.ts';
import {DefaultExecutor} from './default-executor.ts';
import {type Callback, Handle, TimerHandle} from './events.ts';
import {callExceptionHandler} from './exception-handler.ts';
import {Future} from './futures.ts';
import {LOOP_CLOSED, SELECTOR_CHOSEN} from './log-places.ts';
import {setOriginTracking} from './origin-tracking.ts';
import {type Ready, ReadyQueue} from './ready.ts';
import {type Interruption, runHandle, runHandleInThread} from './run-handle.ts';
import type {Calls} from './run-until-complete.ts';
import {checkRunning, checkThread} from './running-loop.ts';
import {select, selectInThread} from './selector.ts';
import type {SelectorEvents} from './selector-events.ts';
import {Slumber} from './slumber.ts';
import {TaskRegistry} from './tasks/registry.ts';
import {Task, type TaskOptions} from './tasks/task.ts';
import {type Instant, Scheduled, type Timer} from './timers.ts';
import {recordTimer, recordTurn} from './turn-events.ts';

/** `asyncio.BaseEventLoop`: one thing after another, and waiting only when there is nothing to do. */
export class EventLoop {
  public readonly machine: Machine;
  public readonly tasks: TaskRegistry;
  public debug = false;
  /** Whether coroutines remember where they were made: in debug mode, and for as long as it runs. */
  public tracksOrigins = false;
  /** Async generators that were begun on this loop. */
  public readonly asyncgens = new Set<AsyncGenerator>();
  /** Futures that follow those of worker threads. */
  public readonly awaitedOutside = new Set<Future>();
  public slowCallbackDuration = 0.1;
  /** The sockets that it watches, once there are any. */
  public selector: SelectorEvents | null = null;
  public host: unknown = undefined;
  public exceptionHandler: Value = null;
  public taskFactory: ((coroutine: Coroutine, options: TaskOptions) => Task) | null = null;
  public stopping = false;
  /** What the future failed with that `run_until_complete` ran for. */
  public failure: Value = null;
  /** The handle that runs, and what it throws into a task: both are held until it is done. */
  public handle: Handle | null = null;
  public thrown: Value = null;
  /** What it was running when its thread had to wait. */
  public interruption: Interruption | null = null;
  public calls: Calls | null = null;
  public readonly busyTurns = new BusyTurns();
  public readonly slumber = new Slumber();
  readonly #ready = new ReadyQueue();
  readonly #scheduled = new Scheduled();
  #closed = false;
  #isRunning = false;
  /** The pool of its own: for what it is to have run in threads. */
  public readonly executor = new DefaultExecutor(this);
  /** What `run_until_complete` waits for. */
  public main: Future | null = null;

  /** Without a selector, something else tells what is ready, and nothing is said of it. */
  public constructor(machine: Machine, selector: string | null = 'EpollSelector') {
    this.machine = machine;
    this.tasks = new TaskRegistry(machine.host);
    machine.loops.push(this);
    if (selector !== null)
      machine.host.log('debug', `Using selector: ${selector}`, null, SELECTOR_CHOSEN);
  }

  /** `set_debug`: what is made from now on remembers where, and slow callbacks are noted. */
  public setDebug(enabled: boolean): void {
    this.debug = enabled;
    if (this.isRunning()) this.callSoonThreadsafe(setOriginTracking(this, enabled));
  }

  public isRunning(): boolean {
    return this.#isRunning;
  }

  public isClosed(): boolean {
    return this.#closed;
  }

  public time(): number {
    return seconds(this.machine.readClock());
  }

  public callSoon(callback: Callback, context?: Context): Handle {
    const handle = this.#handle(callback, context);
    if (this.debug) checkThread(this);
    this.#put(handle);
    return handle;
  }

  /** What stands for a handle. */
  public putReady(ready: Ready): void {
    this.checkClosed();
    if (this.debug) checkThread(this);
    this.#put(this.debug ? this.#seen(ready.takeHandle()) : ready);
  }

  #put(ready: Ready): void {
    if (this.slumber.isAsleep) this.slumber.put(() => this.#ready.put(ready), ready);
    else this.#ready.put(ready);
  }

  /** `_add_callback`: a socket is ready. */
  public addCallback(handle: Handle): void {
    if (!handle.isCancelled) this.#ready.put(handle);
  }

  /** From any thread: it wakes up. */
  public callSoonThreadsafe(callback: Callback, context?: Context): Handle {
    const handle = this.#handle(callback, context);
    this.#put(handle);
    this.slumber.isWoken = true;
    return handle;
  }

  /** Run `callback` once `delay` has passed on the loop's clock. */
  public callLater(delay: number, callback: Callback, context?: Context): TimerHandle {
    return this.callAt(this.time() + delay, callback, context);
  }

  public callAt(when: number, callback: Callback, context?: Context): TimerHandle {
    const instant = this.instant(when);
    const timer = new TimerHandle(callback, context ?? this.machine.context.copy(), instant);
    this.schedule(timer);
    return this.#seen(timer);
  }

  /** The instant that a timer is for; then the timer itself. */
  public instant(when: number): Instant {
    this.checkClosed();
    if (this.debug) checkThread(this);
    return this.#scheduled.instant(nanoseconds(when));
  }

  public schedule(timer: Timer): void {
    this.#scheduled.push(timer);
    recordTimer(this.machine, timer);
  }

  /** `creator` is the qualified name of the function that asked. */
  public createFuture(creator: string): Future {
    return new Future(this, creator);
  }

  public createTask(coroutine: Coroutine, options?: TaskOptions): Task {
    this.checkClosed();
    return this.taskFactory?.(coroutine, options ?? {}) ?? new Task(this, coroutine, options);
  }

  #handle(callback: Callback, context = this.machine.context.copy()): Handle {
    this.checkClosed();
    return this.#seen(new Handle(callback, context));
  }

  #seen<T extends Handle>(handle: T): T {
    if (this.debug) handle.sourceTraceback = this.machine.host.callsInProgress();
    return handle;
  }

  public runForever(): void {
    this.#enter();
    try {
      do {
        this.#beginTurn();
        select(this, this.#alarm);
        this.#collectReady();
        this.#runReady();
      } while (!this.stopping);
    } finally {
      this.#leave();
    }
  }

  /** The same in a thread, which pauses where the loop waits. */
  public *runForeverInThread(): Generator<Wait, void, null> {
    this.#enter();
    try {
      do {
        this.#beginTurn();
        yield* selectInThread(this, this.#alarm);
        this.#collectReady();
        for (let left = this.#ready.size; left > 0; left--) {
          const handle = this.#ready.get();
          if (handle && !handle.isCancelled) yield* runHandleInThread(this, handle);
        }
      } while (!this.stopping);
    } finally {
      this.#leave();
    }
  }

  /** What runs in it waits for something else than the loop. In the loop of the main thread it cannot. */
  public interrupt(wait: Wait, goOn: Callback): void {
    const {machine, interruption} = this;
    if (machine.workerClock === null || interruption !== null) machine.host.refuseToWait();
    this.interruption = {wait, goOn};
  }

  #enter(): void {
    this.checkClosed();
    checkRunning(this);
    this.#isRunning = true;
    this.tracksOrigins = this.debug;
    this.machine.running = this;
  }

  /** What an exception leaves that comes while it waits, it finds when it is run again. */
  #leave(): void {
    this.slumber.end();
    this.stopping = false;
    this.#isRunning = false;
    this.machine.running = null;
  }

  /** Ends the run in progress, leaving what is queued where it is. */
  public stop(): void {
    if (this.slumber.isAsleep) this.slumber.put(() => this.stop());
    else this.stopping = true;
  }

  /** What is queued, what is set, who runs, for whom it runs, and what workers will complete; asyncio's list from its end. */
  public referents(): readonly unknown[] {
    const {handle, interruption, thrown, tasks, main, calls, exceptionHandler, selector} = this;
    const {unnoticed} = this.slumber;
    const queued = [...this.#ready.all(), ...unnoticed, ...this.#scheduled.all().toReversed()];
    const running = [handle, interruption?.goOn, thrown, tasks.current, main, calls];
    return [...queued, ...this.awaitedOutside, ...running, exceptionHandler, selector];
  }

  public close(): void {
    const {machine, tasks} = this;
    if (this.isRunning()) {
      throw machine.host.error('RuntimeError', 'Cannot close a running event loop');
    }
    if (!this.#closed) machine.host.letGo(this.#close(), tasks);
  }

  /** `__del__`: nobody closed it. What it had yet to do goes in its own time. */
  public finalize(): void {
    if (!this.isRunning() && !this.#closed) this.#close();
  }

  /** All that it had yet to do. */
  #close(): readonly object[] {
    const {host} = this.machine;
    if (this.debug) host.log('debug', `Close ${host.repr(this)}`, null, LOOP_CLOSED);
    this.#closed = true;
    const watched = this.selector?.close() ?? [];
    return [...this.#ready.clear(), ...this.#scheduled.clear(), ...watched];
  }

  public checkClosed(): void {
    if (this.#closed) throw this.machine.host.error('RuntimeError', 'Event loop is closed');
  }

  /** One turn, as in CPython's `_run_once`: this, then waiting, then what is due. */
  #beginTurn(): void {
    const {machine} = this;
    if (++machine.iterations > machine.limits.turns) throw machine.halt('turns');
    this.#scheduled.dropCancelled();
  }

  #collectReady(): void {
    const {machine} = this;
    const ready = machine.recording ? this.#ready.queued() : null;
    const due = this.slumber.isAsleep ? [] : this.#scheduled.takeDue(machine.time);
    for (const timer of due) this.#ready.put(timer);
    if (ready !== null) recordTurn(machine, ready, due, this.#scheduled);
  }

  /** When the next timer is due; as long as it sleeps, the one that was next when it fell asleep. */
  get #alarm(): Nanoseconds | undefined {
    return this.slumber.isAsleep ? this.slumber.alarm : this.#scheduled.next;
  }

  /** Whether it has to wait: nothing is ready that it knows of, and it is not to stop. */
  public get isIdle(): boolean {
    const {isAsleep, isWoken} = this.slumber;
    return isAsleep ? !isWoken : this.#ready.size === 0 && !this.stopping;
  }

  /** Only what was ready when the turn began: who reschedules itself must not starve the timers. */
  #runReady(): void {
    for (let left = this.#ready.size; left > 0; left--) {
      const handle = this.#ready.get();
      if (handle && !handle.isCancelled) runHandle(this, handle);
    }
  }

  /** An error that nobody else will see. */
  public callExceptionHandler(context: ExceptionContext): void {
    callExceptionHandler(this, context);
  }
}
