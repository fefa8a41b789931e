# What asyncio takes for a future or a coroutine of its own, and what it makes of errors of concurrent.futures.
import asyncio
import concurrent.futures
from collections.abc import Coroutine


class Marked:
    _asyncio_future_blocking = False


class Unmarked:
    _asyncio_future_blocking = None


class Counting(Coroutine):
    def send(self, value):
        raise StopIteration(value)

    def throw(self, *error):
        raise error[0]

    def close(self):
        pass

    def __await__(self):
        return iter(())


def cancelled():
    raise concurrent.futures.CancelledError("by hand", 1)


def invalid():
    raise concurrent.futures.InvalidStateError("by hand")


async def asked(function):
    loop = asyncio.get_running_loop()
    try:
        await loop.run_in_executor(None, function)
    except BaseException as error:
        print(type(error).__module__, type(error).__name__, error.args)


async def wrapped():
    source = concurrent.futures.Future()
    future = asyncio.wrap_future(source)
    source.set_exception(concurrent.futures.CancelledError("later"))
    try:
        await future
    except asyncio.CancelledError as error:
        print("wrapped", error.args, future.cancelled())


async def main():
    print(asyncio.isfuture(Marked()), asyncio.isfuture(Marked), asyncio.isfuture(Unmarked()))
    print(asyncio.iscoroutine(Counting()), asyncio.iscoroutine(5))
    await asked(cancelled)
    await asked(invalid)
    await wrapped()


loop = asyncio.new_event_loop()
loop.nickname = "the loop"
print(loop.nickname)
future = loop.create_future()
other = asyncio.new_event_loop()
try:
    asyncio.ensure_future(future, loop=other)
except ValueError as error:
    print(error)
print(asyncio.ensure_future(future) is future, asyncio.ensure_future(future, loop=loop) is future)
future._log_traceback = False
try:
    future._log_traceback = True
except ValueError as error:
    print(error)
other.close()
loop.run_until_complete(main())
loop.close()
