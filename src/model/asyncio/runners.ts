import type {Context} from '../contexts.ts';
import type {Coroutine, Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import {EventLoop} from './base-events.ts';
import {wrapAwaitable} from './tasks/ensure-future.ts';
import {gather} from './tasks/gather.ts';

/** `asyncio.Runner`: makes a loop, runs coroutines on it, and leaves nothing behind. */
export class Runner {
  readonly #machine: Machine;
  readonly #debug: boolean | null;
  readonly #makeLoop: () => EventLoop;
  /** Called once the loop is closed. */
  public onClose: () => void = () => {};
  public host: unknown = undefined;
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
    const loop = this.getLoop();
    const coroutine = this.#asCoroutine(loop, main);
    const task = loop.createTask(coroutine, {context: context ?? this.#context});
    return loop.runUntilComplete(task);
  }

  public close(): void {
    const loop = this.#loop;
    if (this.#state !== 'initialized' || loop === null) return;
    try {
      cancelAllTasks(loop);
      runLibrary(loop, loop.shutdownAsyncgens());
      runLibrary(loop, loop.shutdownDefaultExecutor());
    } finally {
      this.onClose();
      loop.close();
      this.#loop = null;
      this.#state = 'closed';
    }
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

function runLibrary(loop: EventLoop, coroutine: Coroutine): void {
  const task = loop.createTask(coroutine);
  task.logDestroyPending = false;
  loop.runUntilComplete(task);
}

/** Whoever is left when main is done is cancelled, and waited for. */
function cancelAllTasks(loop: EventLoop): void {
  const left = loop.tasks.all();
  if (left.length === 0) return;
  for (const task of left) task.cancel();
  loop.runUntilComplete(
    gather(loop, left, results => results, true),
    [...left, loop.failure],
  );
  for (const task of left) {
    if (task.cancelled() || task.exception() === null) continue;
    const message = 'unhandled exception during asyncio.run() shutdown';
    loop.callExceptionHandler({message, exception: task.exception(), task});
  }
}
