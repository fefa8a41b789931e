import type {Coroutine, Running, Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import type {EventLoop} from './base-events.ts';
import {atOnce, LibraryCoroutine} from './coroutines.ts';
import {allOf} from './deadlock.ts';
import type {DoneCallback} from './done-callbacks.ts';
import {getRunningLoop} from './events.ts';
import type {Future} from './futures.ts';
import type {Task, TaskOptions} from './tasks/task.ts';

/** `asyncio.TaskGroup`: no task outlives the block, and one that fails takes the others with it. */
export class TaskGroup implements DoneCallback {
  public readonly tasks = new Set<Task>();
  public errors: Value[] = [];
  public entered = false;
  public aborting = false;
  public host: unknown = undefined;
  readonly #machine: Machine;
  #exiting = false;
  #loop: EventLoop | null = null;
  #parent: Task | null = null;
  #parentCancelRequested = false;
  #baseError: Value = null;
  #onCompleted: Future | null = null;

  public constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** `__aenter__`. */
  public enter(): LibraryCoroutine {
    return new LibraryCoroutine(this.#machine.host, 'TaskGroup.__aenter__', () =>
      atOnce(() => this.#enter()),
    );
  }

  /** `__aexit__`. */
  public exit(error: Value): LibraryCoroutine {
    const {host} = this.#machine;
    const body = () => this.#exit(error);
    const inner = new LibraryCoroutine(host, 'TaskGroup._aexit', body, [this]);
    return new LibraryCoroutine(host, 'TaskGroup.__aexit__', here => this.#leave(here, inner));
  }

  /** A group that takes no task lets `close` close what it was given, whatever that is. */
  public checkOpen(close: () => void): void {
    const refusal = this.#refusal();
    if (refusal === null) return;
    close();
    throw this.#refused(refusal);
  }

  public createTask(coroutine: Coroutine, options: TaskOptions): Task {
    const task = (this.#loop as EventLoop).createTask(coroutine, options);
    this.tasks.add(task);
    task.addDoneCallback(this);
    return task;
  }

  public get awaiter(): Future | null {
    return this.#parent;
  }

  public label(): string {
    return 'TaskGroup._on_task_done';
  }

  public referents(): readonly unknown[] {
    return [...this.tasks, ...this.errors, this.#parent, this.host];
  }

  /** `_on_task_done`. */
  public run(future: Future): void {
    const task = future as Task;
    this.tasks.delete(task);
    task.discardAwaitedBy(this.#parent);
    if (this.#onCompleted && this.tasks.size === 0 && !this.#onCompleted.done()) {
      this.#onCompleted.setResult(true);
    }
    if (task.cancelled()) return;
    const error = task.exception();
    if (error !== null) this.#taskFailed(task, error);
  }

  #refusal(): string | null {
    if (!this.entered) return 'has not been entered';
    if (this.#exiting && this.tasks.size === 0) return 'is finished';
    return this.aborting ? 'is shutting down' : null;
  }

  #refused(why: string): Value {
    const {host} = this.#machine;
    return host.error('RuntimeError', `TaskGroup ${host.repr(this)} ${why}`);
  }

  #enter(): Value {
    if (this.entered) throw this.#refused('has already been entered');
    this.#loop = getRunningLoop(this.#machine);
    this.#parent = this.#loop.tasks.current;
    if (this.#parent === null) throw this.#refused('cannot determine the parent task');
    this.entered = true;
    return this;
  }

  /** A group that is left holds nobody: what it raises must not lead back to the task that it ends. */
  *#leave(here: LibraryCoroutine, inner: LibraryCoroutine): Running {
    try {
      return yield* here.await(inner);
    } finally {
      this.#parent = null;
      this.errors = [];
      this.#baseError = null;
    }
  }

  *#exit(error: Value): Running {
    const {host} = this.#machine;
    this.#exiting = true;
    if (error !== null && this.#isBaseError(error)) this.#baseError ??= error;
    let cancelled = error !== null && host.isError(error, 'CancelledError') ? error : null;
    const failed = error !== null && cancelled === null ? error : null;
    if (error !== null && !this.aborting) this.#abort();
    cancelled = (yield* this.#waitForTasks()) ?? cancelled;
    if (this.#baseError !== null) throw host.raising(this.#baseError);
    // Our own cancel of the parent has done its work: it must not be counted any more.
    if (this.#parentCancelRequested && this.#parent?.uncancel() === 0) cancelled = null;
    if (cancelled !== null && this.errors.length === 0) throw host.raising(cancelled);
    if (failed !== null) this.errors.push(failed);
    if (this.errors.length > 0) throw this.#group();
    return null;
  }

  /** Until the last has ended; returns the CancelledError that came meanwhile, if it was not ours. */
  *#waitForTasks(): Running {
    let cancelled: Value = null;
    while (this.tasks.size > 0) {
      this.#onCompleted ??= (this.#loop as EventLoop).createFuture('TaskGroup._aexit');
      this.#onCompleted.obstacle = allOf(() => this.tasks);
      try {
        yield* this.#onCompleted.await();
      } catch (error) {
        if (!this.#machine.host.isError(error, 'CancelledError')) throw error;
        if (!this.aborting) {
          cancelled = error;
          this.#abort();
        }
      }
      this.#onCompleted = null;
    }
    return cancelled;
  }

  #group(): Value {
    const {host} = this.#machine;
    // Somebody else's cancel is still to come: the count stays, and it is delivered anew.
    if (this.#parent?.cancelling()) {
      this.#parent.uncancel();
      this.#parent.cancel();
    }
    const {errors} = this;
    this.errors = [];
    return host.raising(host.exceptionGroup('unhandled errors in a TaskGroup', errors));
  }

  #taskFailed(task: Task, error: Value): void {
    const {host} = this.#machine;
    const parent = this.#parent;
    // The group was left, and its list of errors with it.
    if (parent === null) {
      throw host.error('AttributeError', "'NoneType' object has no attribute 'append'");
    }
    this.errors.push(error);
    if (this.#isBaseError(error)) this.#baseError ??= error;
    if (parent.done()) {
      const message =
        `Task ${host.repr(task)} has errored out but its parent ` +
        `task ${host.repr(parent)} is already completed`;
      this.#loop?.callExceptionHandler({message, exception: error, task});
      return;
    }
    if (this.aborting || this.#parentCancelRequested) return;
    this.#abort();
    this.#parentCancelRequested = true;
    parent.cancel();
  }

  #abort(): void {
    this.aborting = true;
    for (const task of this.tasks) if (!task.done()) task.cancel();
  }

  #isBaseError(error: Value): boolean {
    const {host} = this.#machine;
    return host.isError(error, 'SystemExit') || host.isError(error, 'KeyboardInterrupt');
  }
}
