import asyncio
import queue


def attempt(call, *args, **named):
    try:
        print(call(*args, **named))
    except Exception as error:
        print(type(error).__module__, repr(error))


for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
    items = kind(maxsize=3)
    for item in 3, 1, 2:
        items.put(item)
    print(kind.__name__, items.qsize(), items.full(), items.empty(), items.maxsize, items.unfinished_tasks)
    attempt(items.put, 4, block=False)
    attempt(items.put, 4, timeout=0)
    attempt(items.put_nowait, 4)
    attempt(items.put, 4, True, -1)
    while not items.empty():
        print(items.get())
        items.task_done()
    items.join()
    attempt(items.task_done)
    attempt(items.get_nowait)
    attempt(items.get, False)
    attempt(items.get, timeout=0)
    attempt(items.get, timeout=-1)
    items.put("last")
    items.shutdown()
    attempt(items.put, "more")
    attempt(items.get)
    attempt(items.get)
closed = queue.Queue()
closed.put(1)
closed.shutdown(immediate=True)
attempt(closed.get)
simple = queue.SimpleQueue()
simple.put(1)
simple.put_nowait(2)
print(simple.qsize(), simple.get(), simple.get_nowait(), simple.empty())
attempt(simple.get_nowait)
attempt(simple.get, timeout=0)


async def main():
    items = queue.Queue()
    items.put("in a task")
    await asyncio.sleep(1)
    print(items.get())


asyncio.run(main())
