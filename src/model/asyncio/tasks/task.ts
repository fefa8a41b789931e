import {Wait} from '../../concurrent/worker.ts';
import type {Context} from '../../contexts.ts';
import type {Coroutine, Value} from '../../host.ts';
import type {Queued} from '../../tape/queued.ts';
import type {EventLoop} from '../base-events.ts';
import {Handle} from '../events.ts';
import type {Future} from '../futures.ts';
import {madeAt} from '../seldom.ts';
import {problemWith} from './bad-yields.ts';
import {CancelRequests} from './cancel-requests.ts';
import {NO_COROUTINE} from './no-coroutine.ts';
import {recordCancel, recordCreated, recordPaused, recordResumed} from './task-events.ts';
import {TaskGoOn, TaskStep} from './task-steps.ts';

export interface TaskOptions {
  readonly name?: string | undefined;
  readonly context?: Context | undefined;
  readonly eager?: boolean | undefined;
  /** The keyword arguments of the program's call: a factory of its own gets them as they are. */
  readonly given?: ReadonlyMap<string, unknown>;
}

/** `asyncio.Task`: a coroutine that the loop drives. */
export class Task extends CancelRequests {
  public coroutine: Coroutine;
  public context: Context;
  public ordinal = 0;
  public clockReads = 0;
  public futureWaiter: Future | null = null;
  /** Its neighbours among all tasks of the loop. */
  public previousRegistered: Task | null = null;
  public nextRegistered: Task | null = null;

  public constructor(loop: EventLoop, coroutine: Coroutine, options: TaskOptions = {}) {
    super(loop, null);
    this.coroutine = coroutine;
    this.context = loop.machine.context;
    if (coroutine !== NO_COROUTINE) this.begin(coroutine, options);
  }

  /** Its `__init__`. */
  public begin(coroutine: Coroutine, options: TaskOptions): void {
    const {loop} = this;
    const {machine} = loop;
    this.ordinal = machine.countTask();
    this.coroutine = coroutine;
    this.setLabel(options.name ?? machine.nextTaskNumber());
    this.context = options.context ?? machine.context.copy();
    const eager = options.eager === true && loop.isRunning();
    recordCreated(this, eager);
    loop.tasks.register(this);
    coroutine.taken?.();
    if (eager) this.stepEagerly();
    else loop.putReady(this);
  }

  public get name(): string {
    return this.label;
  }

  public set name(name: string) {
    const {machine} = this.loop;
    // The step in progress goes on under the old one.
    machine.by = `${machine.by}`;
    this.setLabel(name);
  }

  /** Null if it ended eagerly: it has let go of it then. */
  public getCoro(): Coroutine | null {
    return this.rare?.endedEagerly === true || !this.isAlive ? null : this.coroutine;
  }

  /** In the ready queue, before it is done: its next step. */
  public override show(queue: Queued): void {
    if (this.done()) super.show(queue);
    else queue.step(this.name);
  }

  public override handle(): Handle {
    return this.done() ? super.handle() : new Handle(new TaskStep(this), this.context);
  }

  public override takeHandle(): Handle {
    return this.done() ? super.takeHandle() : this.handle();
  }

  public override warm(): number {
    return this.done() ? super.warm() : this.warmStep();
  }

  /** Reads what its next step will read. */
  public warmStep(): number {
    return this.coroutine.warm?.() ?? 0;
  }

  public override setResult(): void {
    throw this.refused('Task does not support set_result operation');
  }

  public override setException(): void {
    throw this.refused('Task does not support set_exception operation');
  }

  /** Asks the task to stop: its coroutine will see a CancelledError at its `await`. */
  public override cancel(message: Value = null): boolean {
    const ok = this.requestCancel(message);
    recordCancel(this, ok, message);
    return ok;
  }

  /** `__del__`: it will never end, or its exception will never be asked for. */
  public override finalize(): void {
    this.loop.tasks.lost(this);
    this.loop.machine.orphans.delete(this);
    if (this.done() || !this.isAlive || !this.logDestroyPending) {
      super.finalize();
      return;
    }
    this.logDestroyPending = false;
    const message = 'Task was destroyed but it is pending!';
    this.loop.callExceptionHandler({message, task: this, ...madeAt(this.sourceTraceback)});
  }

  public override referents(): readonly unknown[] {
    return [...super.referents(), this.futureWaiter, this.getCoro(), this.context];
  }

  /** One step of the coroutine, as in CPython's `__step`. */
  public step(error: Value = null): void {
    if (this.done()) {
      throw this.refused(`__step(): already done: ${this.loop.machine.host.repr(this)}`);
    }
    const thrown = this.takeCancel(error);
    this.futureWaiter = null;
    if (thrown !== null) this.stepWith(thrown);
    else this.stepNow(null);
  }

  /** What is thrown in is held until the step is over. */
  private stepWith(thrown: Value): void {
    const {loop} = this;
    const outer = loop.thrown;
    loop.thrown = thrown;
    try {
      this.stepNow(thrown);
    } finally {
      loop.thrown = outer;
    }
    loop.machine.host.stepThrown(thrown);
  }

  /** What is left of a step in which the thread had to wait. */
  public goOn(): void {
    this.loop.machine.by = this;
    this.stepNow(null);
  }

  private stepNow(thrown: Value): void {
    this.loop.tasks.enter(this);
    try {
      this.drive(thrown);
    } finally {
      this.loop.tasks.leave(this);
    }
  }

  /** Called by the future it waits for, as in CPython's `__wakeup`. */
  public wakeup(future: Future): void {
    future.discardAwaitedBy(this);
    try {
      future.result();
    } catch (error) {
      this.onlyErrors(error);
      this.step(error);
      return;
    }
    this.step();
  }

  /** A step begins, as the schedule shows it. */
  public resumed(how: 'step' | 'wakeup' | 'eager', from?: Future): void {
    const {machine} = this.loop;
    machine.steps += 1;
    machine.by = this;
    if (machine.recording) recordResumed(this, how, from);
  }

  /** It has ended: the task waits, or is done. */
  public paused(): void {
    if (this.loop.machine.recording && this.loop.interruption === null) recordPaused(this);
  }

  protected override makeLabel(number: number): string {
    return `Task-${number}`;
  }

  private requestCancel(message: Value): boolean {
    this.logTraceback = false;
    if (this.done()) return false;
    this.cancelRequests += 1;
    if (this.futureWaiter?.cancel(message)) return true;
    this.mustCancel = true;
    this.cancelMessage = message;
    return true;
  }

  private drive(error: Value): void {
    const {coroutine} = this;
    let result: IteratorResult<unknown, Value>;
    const pause = coroutine.resuming?.();
    try {
      result = error === null ? coroutine.send(null) : coroutine.throw(error);
    } catch (thrown) {
      pause?.();
      this.failWith(thrown);
      return;
    }
    pause?.();
    if (result.done === true) this.finishWith(result.value);
    else if (result.value instanceof Wait) this.loop.interrupt(result.value, new TaskGoOn(this));
    else this.waitFor(result.value);
  }

  private finishWith(value: Value): void {
    if (this.mustCancel) {
      this.mustCancel = false;
      this.settleCancelled(this.cancelMessage, null);
    } else this.finish(value, null);
  }

  private failWith(thrown: unknown): void {
    this.onlyErrors(thrown);
    const {host} = this.loop.machine;
    if (host.isError(thrown, 'CancelledError')) {
      this.settleCancelled(null, thrown);
      return;
    }
    this.finish(null, thrown);
    if (host.isError(thrown, 'SystemExit') || host.isError(thrown, 'KeyboardInterrupt')) {
      throw thrown;
    }
  }

  /** What the coroutine yielded says when to go on. */
  private waitFor(yielded: unknown): void {
    const {loop} = this;
    if (yielded === null) {
      loop.putReady(this);
      return;
    }
    const problem = problemWith(this, yielded);
    if (problem !== null) {
      loop.callSoon(new TaskStep(this, this.refused(problem)), this.context);
      return;
    }
    const future = yielded as Future;
    future.blocking = false;
    future.addDoneCallback(this, this.context);
    this.futureWaiter = future;
    if (this.mustCancel && future.cancel(this.cancelMessage)) this.mustCancel = false;
  }

  private stepEagerly(): void {
    const {loop} = this;
    const {machine} = loop;
    const outer = {by: machine.by, context: machine.context, task: loop.tasks.swapCurrent(null)};
    machine.context = this.context;
    try {
      this.resumed('eager');
      this.step();
      if (loop.interruption !== null) machine.host.refuseToWait();
    } finally {
      if (this.done()) this.seldom.endedEagerly = true;
      this.paused();
      machine.by = outer.by;
      machine.context = outer.context;
      loop.tasks.swapCurrent(outer.task);
    }
  }

  private refused(text: string): Value {
    return this.loop.machine.host.error('RuntimeError', text);
  }

  private onlyErrors(thrown: unknown): void {
    if (!this.loop.machine.host.isError(thrown, 'BaseException')) throw thrown;
  }
}
