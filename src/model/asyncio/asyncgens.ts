import type {Coroutine, Value} from '../host.ts';
import type {EventLoop} from './base-events.ts';
import {LibraryCoroutine} from './coroutines.ts';
import {gather} from './tasks/gather.ts';

/** An async generator, as far as the loop has to do with it. */
export interface AsyncGenerator {
  /** It is over, or `aclose()` has begun. */
  readonly closed: boolean;
  aclose(): Coroutine;
}

/** `loop.shutdown_asyncgens`: closes those that were left open. */
export function shutdownAsyncgens(loop: EventLoop): LibraryCoroutine {
  const {host} = loop.machine;
  const qualname = 'BaseEventLoop.shutdown_asyncgens';
  return new LibraryCoroutine(host, qualname, function* (here) {
    // CPython also closes, to no effect, those that are over, or being closed, and that somebody still holds.
    const held = loop.asyncgens.size === 0 ? [] : host.stillHeld([...loop.asyncgens]);
    const open = [...loop.asyncgens].filter(each => !each.closed || held.includes(each));
    loop.asyncgens.clear();
    if (open.length === 0) return null;
    const closing = open.map(each => loop.createTask(each.aclose()));
    const results = yield* here.await(gather(loop, closing, all => all, true));
    for (const [index, result] of (results as Value[]).entries()) {
      if (result === null || !host.isError(result, 'Exception')) continue;
      const asyncgen = open[index];
      const shown = host.repr(asyncgen);
      const message = `an error occurred during closing of asynchronous generator ${shown}`;
      loop.callExceptionHandler({message, exception: result, asyncgen});
    }
    return null;
  });
}

/**
 * `_asyncgen_finalizer_hook`: a generator that nobody will finish is closed by a task of its own, which holds it until
 * then. False if the loop is closed.
 */
export function finalizeAsyncgen(loop: EventLoop, generator: AsyncGenerator): boolean {
  loop.asyncgens.delete(generator);
  if (loop.isClosed()) return false;
  const closing = generator.aclose();
  loop.callSoonThreadsafe({
    label: () => 'BaseEventLoop.create_task',
    run: () => {
      loop.createTask(closing);
    },
    referents: () => [closing],
  });
  return true;
}
