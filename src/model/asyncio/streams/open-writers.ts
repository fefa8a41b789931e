import type {Task} from '../tasks/task.ts';
import type {StreamWriter} from './stream-writer.ts';

/** A writer that a task which waits has: itself, or by way of something that may change meanwhile. */
export interface Resting {
  readonly writer: StreamWriter;
  /** Null if nothing can take it from the task. */
  readonly isHeld: (() => boolean) | null;
}

/**
 * The writers that nobody has closed: that is done when they are freed. One that rests is a variable of a task that waits, or an
 * attribute of one, so it is still held, and nobody need look who holds it before that task runs.
 */
export class OpenWriters {
  readonly #awake = new Set<StreamWriter>();
  readonly #resting = new Map<StreamWriter, Task>();
  readonly #held = new Map<Task, readonly Resting[]>();
  /** Of those that rest, those that something may take from their task. */
  readonly #loose = new Map<StreamWriter, () => boolean>();

  public get size(): number {
    return this.#awake.size + this.#resting.size;
  }

  /** Those that may be held by nobody. */
  public get awake(): ReadonlySet<StreamWriter> {
    for (const [writer, isHeld] of this.#loose) if (!isHeld()) this.#wake(writer);
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
    this.#loose.delete(writer);
  }

  /** The task waits, and has these. */
  public rest(task: Task, writers: readonly Resting[]): void {
    const open = writers.filter(({writer}) => this.has(writer));
    if (open.length === 0) return;
    this.#held.set(task, open);
    for (const {writer, isHeld} of open) {
      this.#awake.delete(writer);
      this.#resting.set(writer, task);
      if (isHeld === null) this.#loose.delete(writer);
      else this.#loose.set(writer, isHeld);
    }
  }

  /** The task runs. */
  public wake(task: Task): void {
    const held = this.#held.get(task);
    if (held === undefined) return;
    this.#held.delete(task);
    for (const {writer} of held) if (this.#resting.get(writer) === task) this.#wake(writer);
  }

  public wakeAll(): void {
    for (const task of [...this.#held.keys()]) this.wake(task);
  }

  #wake(writer: StreamWriter): void {
    this.#resting.delete(writer);
    this.#loose.delete(writer);
    this.#awake.add(writer);
  }
}
