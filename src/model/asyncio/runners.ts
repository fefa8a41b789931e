import type {Wait} from '../concurrent/worker.ts';
import type {Context} from '../contexts.ts';
import type {Coroutine, Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import {shutdownAsyncgens} from './asyncgens.ts';
import {EventLoop} from './base-events.ts';
import type {Future} from './futures.ts';
import {runUntilComplete, runUntilCompleteInThread} from './run-until-complete.ts';
import {checkRunning} from './running-loop.ts';
import {wrapAwaitable} from './tasks/ensure-future.ts';
import {gather} from './tasks/gather.ts';
import type {Task} from './tasks/task.ts';

/** How often the program is interrupted while a task runs: the first time asks the task to stop. */
export interface Interrupts {
  readonly count: number;
  /** What was done about an interrupt before is done again. */
  restore(): void;
}

/** `asyncio.Runner`: makes a loop, runs coroutines on it, and leaves nothing behind. */
export class Runner {
  readonly #machine: Machine;
  readonly #debug: boolean | null;
  readonly #makeLoop: () => EventLoop;
  /** Called once the loop is closed. */
  public onClose: () => void = () => {};
  /** Called for the main task of each run: from then on, an interrupt cancels it. */
  public catchInterrupts: (task: Task) => Interrupts | null = () => null;
  public host: unknown = undefined;
  /** How many functions call each other until its loop is run: its own `run`, and whoever calls that for the program. */
  public depth = 1;
  #state: 'created' | 'initialized' | 'closed' = 'created';
  #loop: EventLoop | null = null;
  #context: Context | undefined;

  public constructor(
    machine: Machine,
    debug: boolean | null = null,
    makeLoop: () => EventLoop = () => new EventLoop(machine),
  ) {
    this.#machine = machine;
    this.#debug = debug;
    this.#makeLoop = makeLoop;
  }

  public getLoop(): EventLoop {
    const {host} = this.#machine;
    if (this.#state === 'closed') throw host.error('RuntimeError', 'Runner is closed');
    this.#loop ??= this.#initialize();
    return this.#loop;
  }

  public run(main: Value, context?: Context): Value {
    const {host, running} = this.#machine;
    if (running !== null) {
      const text = 'Runner.run() cannot be called from a running event loop';
      throw host.error('RuntimeError', text);
    }
    const task = this.#task(main, context);
    const interrupts = this.catchInterrupts(task);
    try {
      return runUntilComplete(this.getLoop(), task, false, [], 1 + this.depth);
    } catch (error) {
      throw this.#isInterrupted(error, task, interrupts) ? this.#interrupt(error) : error;
    } finally {
      interrupts?.restore();
    }
  }

  #isInterrupted(error: unknown, task: Task, interrupts: Interrupts | null): boolean {
    if (!this.#machine.host.isError(error, 'CancelledError')) return false;
    return (interrupts?.count ?? 0) > 0 && task.uncancel() === 0;
  }

  #interrupt(error: unknown): Value {
    const {host} = this.#machine;
    return host.during(host.error('KeyboardInterrupt'), error);
  }

  /** `run` in a thread. */
  public *runInThread(main: Value): Generator<Wait, Value, null> {
    const task = this.#task(main, undefined);
    return yield* runUntilCompleteInThread(this.getLoop(), task, false, [], 1 + this.depth);
  }

  #task(main: Value, context: Context | undefined): Task {
    const loop = this.getLoop();
    return loop.createTask(this.#asCoroutine(loop, main), {context: context ?? this.#context});
  }

  public close(): void {
    const loop = this.#loop;
    if (this.#state !== 'initialized' || loop === null) return;
    try {
      for (const step of closing(loop)) {
        runUntilComplete(loop, step.future, step.isNew, step.holds);
        step.after();
      }
    } finally {
      this.#closed(loop);
    }
  }

  /** `close` in a thread. */
  public *closeInThread(): Generator<Wait, void, null> {
    const loop = this.#loop;
    if (this.#state !== 'initialized' || loop === null) return;
    try {
      for (const step of closing(loop)) {
        yield* runUntilCompleteInThread(loop, step.future, step.isNew, step.holds);
        step.after();
      }
    } finally {
      this.#closed(loop);
    }
  }

  #closed(loop: EventLoop): void {
    this.onClose();
    loop.close();
    this.#loop = null;
    this.#state = 'closed';
  }

  #initialize(): EventLoop {
    const loop = this.#makeLoop();
    if (this.#debug !== null) loop.debug = this.#debug;
    this.#context = this.#machine.context.copy();
    this.#state = 'initialized';
    return loop;
  }

  #asCoroutine(loop: EventLoop, main: Value): Coroutine {
    const {host} = this.#machine;
    if (host.isCoroutine(main)) return main;
    if (host.isAwaitable(main)) {
      return wrapAwaitable(loop, 'Runner.run.<locals>._wrap_awaitable', main);
    }
    throw host.error('TypeError', 'An asyncio.Future, a coroutine or an awaitable is required');
  }
}

/** What a loop runs before it is closed, one after the other. */
interface Closing {
  readonly future: Future;
  readonly isNew: boolean;
  readonly holds: readonly unknown[];
  readonly after: () => void;
}

function* closing(loop: EventLoop): Generator<Closing> {
  yield* cancelAllTasks(loop);
  yield library(loop, shutdownAsyncgens(loop));
  yield library(loop, loop.executor.shutdown());
}

function library(loop: EventLoop, coroutine: Coroutine): Closing {
  checkRunning(loop);
  const task = loop.createTask(coroutine);
  return {future: task, isNew: true, holds: [], after: () => {}};
}

/** Whoever is left when main is done is cancelled, and waited for. */
function* cancelAllTasks(loop: EventLoop): Generator<Closing> {
  const left = loop.tasks.all();
  if (left.length === 0) return;
  for (const task of left) task.cancel();
  const future = gather(loop, left, results => results, true);
  yield {
    future,
    isNew: false,
    holds: [...left, loop.failure],
    after: () => {
      reportFailed(loop, left);
      loop.machine.host.dropped(left);
    },
  };
}

function reportFailed(loop: EventLoop, left: readonly Task[]): void {
  for (const task of left) {
    if (task.cancelled() || task.exception() === null) continue;
    const message = 'unhandled exception during asyncio.run() shutdown';
    loop.callExceptionHandler({message, exception: task.exception(), task});
  }
}
