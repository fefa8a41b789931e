import type {Value} from '../../host.ts';
import type {Queued} from '../../tape/queued.ts';
import type {DoneCallback} from '../done-callbacks.ts';
import type {Callback} from '../events.ts';
import type {Future} from '../futures.ts';
import type {Task} from './task.ts';

/** What the loop calls for a task: the task runs then. */
class OfTask {
  public readonly task: Task;

  public constructor(task: Task) {
    this.task = task;
  }

  public get stepsTask(): boolean {
    return true;
  }

  public label(): string {
    return `Task.step ${this.task.name}`;
  }

  public referents(): readonly unknown[] {
    return [this.task];
  }
}

/** The task's next step, in the ready queue. */
export class TaskStep extends OfTask implements Callback {
  readonly #error: Value;

  public constructor(task: Task, error: Value = null) {
    super(task);
    this.#error = error;
  }

  public override referents(): readonly unknown[] {
    return [this.task, this.#error];
  }

  public show(queue: Queued): void {
    queue.step(this.task.name);
  }

  public run(): void {
    this.task.resumed('step');
    try {
      this.task.step(this.#error);
    } finally {
      this.task.paused();
    }
  }
}

/** The rest of a step in which the thread of its loop had to wait. */
export class TaskGoOn extends OfTask implements Callback {
  public run(): void {
    try {
      this.task.goOn();
    } finally {
      this.task.paused();
    }
  }
}

/** How a future tells the task that waits for it. */
export class TaskWakeup extends OfTask implements DoneCallback {
  public override label(): string {
    return 'task_wakeup';
  }

  public show(queue: Queued, future: Future): void {
    queue.wakeup(this.task.name, future.label);
  }

  public run(future: Future): void {
    this.task.resumed('wakeup', future);
    try {
      this.task.wakeup(future);
    } finally {
      this.task.paused();
    }
  }
}
