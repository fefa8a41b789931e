import type {Executor} from '../concurrent/executor.ts';
import type {EventLoop} from './base-events.ts';
import type {Future} from './futures.ts';

/** A future that is done once the pool is: a thread of its own waits for that. */
export function poolIsIdle(loop: EventLoop, pool: Executor): Future {
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
