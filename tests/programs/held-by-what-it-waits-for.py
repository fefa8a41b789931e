"""A task that nobody keeps lives as long as what it waits for: locks and queues keep those who wait."""
import asyncio
import gc
import weakref


async def inside(lock):
    async with lock:
        print("inside", type(lock).__name__)


async def notified(condition):
    async with condition:
        await condition.wait()
        print("notified")


async def passed(awaitable):
    print("passed", await awaitable)


async def lost():
    await asyncio.Event().wait()


class Named(asyncio.Event):
    def __init__(self, name):
        super().__init__()
        self.name = name


async def main():
    event, queue, full, condition, barrier = Named("event"), asyncio.Queue(), asyncio.Queue(1), asyncio.Condition(), asyncio.Barrier(2)
    locks = [asyncio.Lock(), asyncio.Semaphore(1), asyncio.BoundedSemaphore(1)]
    full.put_nowait("full")
    for lock in locks:
        await lock.acquire()
        asyncio.create_task(inside(lock))
    asyncio.create_task(notified(condition))
    for wait in event.wait(), queue.get(), full.put(1), full.join(), barrier.wait():
        asyncio.create_task(passed(wait))
    asyncio.create_task(lost())
    asyncio.create_task(passed(Named("forgotten").wait()))
    await asyncio.sleep(1)
    gc.collect()
    print("collected")
    for lock in locks:
        lock.release()
    async with condition:
        condition.notify()
    event.set()
    queue.put_nowait("item")
    print(full.get_nowait(), await full.get())
    full.task_done()
    full.task_done()
    await barrier.wait()
    await asyncio.sleep(1)
    gone = weakref.ref(event)
    del event, wait
    print(gone())


asyncio.run(main())
