import type {Task} from '../tasks/task.ts';
import type {StreamWriter} from './stream-writer.ts';

/**
 * The writers that nobody has closed: that is done when they are freed. One that rests is a variable of a task that waits, so
 * it is still held, and nobody need look who holds it before that task runs.
 */
export class OpenWriters {
  readonly #awake = new Set<StreamWriter>();
  readonly #resting = new Map<StreamWriter, Task>();
  readonly #held = new Map<Task, readonly StreamWriter[]>();

  public get size(): number {
    return this.#awake.size + this.#resting.size;
  }

  /** Those that may be held by nobody. */
  public get awake(): ReadonlySet<StreamWriter> {
    return this.#awake;
  }

  public has(writer: StreamWriter): boolean {
    return this.#awake.has(writer) || this.#resting.has(writer);
  }

  public add(writer: StreamWriter): void {
    this.#awake.add(writer);
  }

  public delete(writer: StreamWriter): void {
    this.#awake.delete(writer);
    this.#resting.delete(writer);
  }

  /** The task waits, and has these in variables. */
  public rest(task: Task, writers: readonly StreamWriter[]): void {
    const open = writers.filter(each => this.has(each));
    if (open.length === 0) return;
    this.#held.set(task, open);
    for (const each of open) {
      this.#awake.delete(each);
      this.#resting.set(each, task);
    }
  }

  /** The task runs. */
  public wake(task: Task): void {
    const held = this.#held.get(task) ?? [];
    this.#held.delete(task);
    for (const each of held) {
      if (this.#resting.get(each) !== task) continue;
      this.#resting.delete(each);
      this.#awake.add(each);
    }
  }

  public wakeAll(): void {
    for (const task of [...this.#held.keys()]) this.wake(task);
  }
}
