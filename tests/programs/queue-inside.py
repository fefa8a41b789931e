import asyncio


async def main():
    for queue in (asyncio.Queue(), asyncio.LifoQueue(), asyncio.PriorityQueue()):
        for item in (3, 1, 2):
            queue.put_nowait(item)
        print(type(queue._queue).__name__, queue._queue, len(queue._queue), 2 in queue._queue)
        print(queue, queue.get_nowait(), list(queue._queue), queue._unfinished_tasks)
    queue = asyncio.Queue()
    queue.put_nowait("second")
    queue._queue.appendleft("first")
    print(queue.get_nowait(), queue.get_nowait(), queue.empty())
    print(asyncio.create_task(asyncio.sleep(0)).get_name(), asyncio.current_task())
    print(asyncio.get_running_loop().create_future(), asyncio.tasks.sleep is asyncio.sleep)


asyncio.run(main())
