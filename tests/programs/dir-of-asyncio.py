"""What `dir` names of locks, queues, groups and runners: also what each keeps for itself."""
import asyncio


def show(value):
    print(type(value).__name__, dir(value))


async def waiter(lock):
    async with lock:
        pass


async def main():
    for cls in (
        asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Semaphore, asyncio.BoundedSemaphore,
        asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue,
    ):
        show(cls())
    show(asyncio.Barrier(2))
    lock = asyncio.Lock()
    lock.label = "used"
    async with lock:
        task = asyncio.create_task(waiter(lock))
        await asyncio.sleep(0)
        show(lock)
    await task
    queue = asyncio.Queue(1)
    queue.put_nowait(1)
    show(queue)
    try:
        async with asyncio.TaskGroup() as group:
            show(group)
            group.create_task(asyncio.sleep(1))
            raise ValueError("no")
    except* ValueError:
        show(group)


asyncio.run(main())
with asyncio.Runner() as runner:
    runner.run(asyncio.sleep(0))
    show(runner)
