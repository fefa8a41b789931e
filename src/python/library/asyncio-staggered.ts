import {registerPython} from './register.ts';

/** `asyncio.staggered`: coroutines that start one after another, until one of them succeeds. */
registerPython(
  'asyncio.staggered',
  `
import contextlib
from asyncio import Event, current_task, future_add_to_awaited_by, future_discard_from_awaited_by, get_running_loop, wait_for
from asyncio import CancelledError

__all__ = ("staggered_race",)

async def staggered_race(coro_fns, delay, *, loop=None):
    loop = loop or get_running_loop()
    parent = current_task(loop)
    coming = enumerate(coro_fns)
    winner = None, None
    exceptions, unhandled, running = [], [], set()
    all_done = None

    def task_done(task):
        running.discard(task)
        future_discard_from_awaited_by(task, parent)
        if all_done is not None and not all_done.done() and not running:
            all_done.set_result(None)
        if not task.cancelled() and task.exception() is not None:
            unhandled.append(task.exception())

    def start(previous_failed):
        ok_to_start = Event()
        task = loop.create_task(run_one_coro(ok_to_start, previous_failed))
        future_add_to_awaited_by(task, parent)
        running.add(task)
        task.add_done_callback(task_done)
        # An eager task has begun by now, and waits until it is among those that run.
        ok_to_start.set()

    async def run_one_coro(ok_to_start, previous_failed):
        nonlocal winner
        await ok_to_start.wait()
        if previous_failed is not None:
            with contextlib.suppress(TimeoutError):
                await wait_for(previous_failed.wait(), delay)
        try:
            this_index, coro_fn = next(coming)
        except StopIteration:
            return
        this_failed = Event()
        start(this_failed)
        exceptions.append(None)
        try:
            result = await coro_fn()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            exceptions[this_index] = error
            this_failed.set()
        else:
            assert winner[1] is None
            winner = result, this_index
            current = current_task(loop)
            for task in running:
                if task is not current:
                    task.cancel()

    cancelled = None
    try:
        start(None)
        while running:
            all_done = loop.create_future()
            try:
                await all_done
            except CancelledError as error:
                cancelled = error
                for task in running:
                    task.cancel(*error.args)
            all_done = None
        if unhandled:
            raise ExceptionGroup("staggered race failed", unhandled)
        if cancelled is not None:
            raise cancelled
        return *winner, exceptions
    finally:
        del exceptions, cancelled, unhandled, parent
`,
);
