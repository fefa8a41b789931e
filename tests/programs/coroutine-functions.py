import asyncio
import functools
import inspect


async def own():
    pass


class Class:
    async def method(self):
        pass


FUNCTIONS = [
    own, Class.method, Class().method, print, functools.partial,
    asyncio.sleep, asyncio.wait, asyncio.wait_for, asyncio.to_thread, asyncio.gather, asyncio.shield, asyncio.run,
    asyncio.create_task, asyncio.as_completed, asyncio.timeout, asyncio.Event.wait, asyncio.Event().wait, asyncio.Event().set,
    asyncio.Lock.acquire, asyncio.Lock().release, asyncio.Condition().wait, asyncio.Condition().wait_for,
    asyncio.Semaphore(1).acquire, asyncio.BoundedSemaphore(1).acquire, asyncio.Barrier(1).wait, asyncio.Barrier.abort,
    asyncio.open_connection, asyncio.start_server,
    asyncio.Queue().get, asyncio.Queue.put, asyncio.PriorityQueue().join, asyncio.Queue().put_nowait,
]
for function in FUNCTIONS:
    print(getattr(function, "__qualname__", function), inspect.iscoroutinefunction(function))
