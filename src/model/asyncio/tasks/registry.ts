import type {Host} from '../../host.ts';
import type {Task} from './task.ts';

/** What a loop counts, with all that it has: for its memory. */
const STEPS_OF_LOOP = 8000;

/** The tasks of one loop: the one whose step is running, and all that are not done, linked as CPython links them. */
export class TaskRegistry {
  readonly #host: Host;
  #first: Task | null = null;
  #last: Task | null = null;
  #current: Task | null = null;
  /** The last that paused. */
  public paused: Task | null = null;

  public constructor(host: Host) {
    this.#host = host;
    host.worked(STEPS_OF_LOOP);
  }

  /** `asyncio.current_task()`. */
  public get current(): Task | null {
    return this.#current;
  }

  /** `asyncio.all_tasks()`: those that are not done, in the order of their creation. */
  public all(): Task[] {
    const all: Task[] = [];
    for (let task = this.#first; task !== null; task = task.nextRegistered) {
      if (!task.done()) all.push(task);
    }
    return all;
  }

  /** `_register_task`. */
  public register(task: Task): void {
    task.previousRegistered = this.#last;
    if (this.#last === null) this.#first = task;
    else this.#last.nextRegistered = task;
    this.#last = task;
  }

  /** `_unregister_task`: nobody will ever see it again. */
  public unregister(task: Task): void {
    const {previousRegistered: previous, nextRegistered: next} = task;
    if (previous === null && this.#first !== task) return;
    if (previous === null) this.#first = next;
    else previous.nextRegistered = next;
    if (next === null) this.#last = previous;
    else next.previousRegistered = previous;
    task.previousRegistered = null;
    task.nextRegistered = null;
  }

  public has(task: Task): boolean {
    return task.previousRegistered !== null || this.#first === task;
  }

  /** Nobody can reach it, and it has not ended. */
  public lost(task: Task): void {
    if (!this.has(task) || task.done()) return;
    this.unregister(task);
    task.coroutine.untaken?.();
  }

  /** `_enter_task`. */
  public enter(task: Task): void {
    if (this.#current !== null) {
      const {repr, error} = this.#host;
      const text = `Cannot enter into task ${repr(task)} while another task ${repr(this.#current)} is being executed.`;
      throw error('RuntimeError', text);
    }
    this.#current = task;
  }

  /** `_leave_task`. */
  public leave(task: Task): void {
    this.#current = null;
    if (task.done()) this.unregister(task);
    else this.paused = task;
  }

  /** `_swap_current_task`: an eager task runs within the step of another. */
  public swapCurrent(task: Task | null): Task | null {
    const previous = this.#current;
    this.#current = task;
    return previous;
  }
}
