import type {Queued} from '../tape/queued.ts';
import type {Callback} from './events.ts';
import type {Future} from './futures.ts';
import type {Task} from './tasks/task.ts';

/** What another callback counts, for its memory, and each where one is looked for among others. */
const STEPS_OF_CALLBACK = 250;
const STEPS_PER_CALLBACK = 5;

/** One more is put to those of a future, or one looked for among so many. */
export function worked(future: Future, among?: number): void {
  const steps = among === undefined ? STEPS_OF_CALLBACK : among * STEPS_PER_CALLBACK;
  future.loop.machine.host.worked(steps);
}

/** A callback of a future: told which one, once it is done. */
export interface DoneCallback {
  label(): string;
  /** Shows itself as the ready queue does, where that says more than the label. */
  show?(queue: Queued, future: Future): void;
  run(future: Future): void;
  readonly stepsTask?: boolean;
  /** The task it steps. */
  readonly task?: Task | undefined;
  /** Whoever waits for the future by means of it, if that is no task that it steps. */
  readonly awaiter?: Future | null;
  /** What the program handed over, if it did: `remove_done_callback` finds it by this. */
  readonly callable?: unknown;
  /** What it keeps alive. */
  referents?(): readonly unknown[];
}

/** A done callback on its way: in the ready queue, with the future it will be told of. */
export class DoneCall implements Callback {
  readonly #callback: DoneCallback;
  readonly #future: Future;

  public constructor(callback: DoneCallback, future: Future) {
    this.#callback = callback;
    this.#future = future;
  }

  public get callable(): unknown {
    return this.#callback.callable;
  }

  public get args(): readonly unknown[] {
    return [this.#future];
  }

  public get stepsTask(): boolean {
    return this.#callback.stepsTask === true;
  }

  public get task(): Task | undefined {
    return this.#callback.task;
  }

  public label(): string {
    return `${this.#callback.label()} ${this.#future.label}`;
  }

  public show(queue: Queued): void {
    const callback = this.#callback;
    if (callback.show === undefined) queue.callback(this.label());
    else callback.show(queue, this.#future);
  }

  public referents(): readonly unknown[] {
    return [this.#callback, this.#future];
  }

  public run(): void {
    this.#callback.run(this.#future);
  }
}

/** `_set_result_unless_cancelled`, with None, as a handle has it. */
export function setResultUnlessCancelled(future: Future): Callback {
  return {
    label: () => `_set_result_unless_cancelled ${future.label}`,
    run: () => {
      if (!future.cancelled()) future.setResult(null);
    },
    referents: () => [future],
  };
}
