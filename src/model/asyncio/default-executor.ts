import {DEFAULT_WORKERS, Executor} from '../concurrent/executor.ts';
import type {ThreadCode} from '../concurrent/worker.ts';
import type {Value} from '../host.ts';
import type {EventLoop} from './base-events.ts';
import {atOnce, LibraryCoroutine} from './coroutines.ts';
import type {Future} from './futures.ts';
import {wrapFuture} from './wrap-future.ts';

/** The pool of a loop's own: there is none until somebody needs it. */
export class DefaultExecutor {
  readonly #loop: EventLoop;
  #pool: Executor | null = null;
  #isShutDown = false;

  public constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  public get pool(): Executor {
    this.#pool ??= new Executor(this.#loop.machine, DEFAULT_WORKERS, index => `asyncio_${index}`);
    return this.#pool;
  }

  public set pool(pool: Executor) {
    this.#pool = pool;
  }

  /** `run_in_executor`; without an executor, in the loop's own pool. */
  public run(executor: Executor | null, name: string, run: () => ThreadCode<Value>): Future {
    this.#loop.checkClosed();
    if (executor === null && this.#isShutDown)
      throw this.#loop.machine.host.error('RuntimeError', 'Executor shutdown has been called');
    return wrapFuture(this.#loop, (executor ?? this.pool).submit(name, run));
  }

  /** Whether it has something to do. */
  public get isBusy(): boolean {
    return this.#pool?.isBusy() === true;
  }

  /** `shutdown_default_executor`: waits for what the pool still does. */
  public shutdown(): LibraryCoroutine {
    const qualname = 'BaseEventLoop.shutdown_default_executor';
    return new LibraryCoroutine(this.#loop.machine.host, qualname, () => {
      this.#isShutDown = true;
      const pool = this.#pool;
      pool?.shutdown(false);
      if (pool === null || !pool.isBusy()) return atOnce(() => null);
      return poolIsIdle(this.#loop, pool).await();
    });
  }
}

/** A future that is done once the pool is: a thread of its own waits for that. */
function poolIsIdle(loop: EventLoop, pool: Executor): Future {
  const future = loop.createFuture('BaseEventLoop.shutdown_default_executor');
  pool.onIdle = () => {
    loop.callSoonThreadsafe({
      label: () => `_set_result_unless_cancelled ${future.label}`,
      run: () => {
        if (!future.cancelled()) future.setResult(null);
      },
    });
  };
  return future;
}
