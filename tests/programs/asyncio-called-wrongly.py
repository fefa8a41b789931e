import asyncio


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


async def work():
    pass


async def main():
    attempt(lambda: asyncio.Queue(1, 2))
    attempt(lambda: asyncio.Lock(1))
    attempt(lambda: asyncio.Event(1))
    attempt(lambda: asyncio.Semaphore("a"))
    attempt(lambda: asyncio.Semaphore(-1))
    attempt(lambda: asyncio.Semaphore(1, 2))
    attempt(lambda: asyncio.Barrier())
    attempt(lambda: asyncio.Barrier("a"))
    attempt(lambda: asyncio.Barrier(0))
    attempt(lambda: asyncio.Condition(1))
    attempt(lambda: asyncio.TaskGroup(1))
    attempt(lambda: asyncio.Future(1))
    attempt(lambda: asyncio.Task())
    attempt(lambda: asyncio.Task(1))
    attempt(lambda: asyncio.sleep())
    attempt(lambda: asyncio.sleep(1, 2, 3))
    attempt(lambda: asyncio.create_task())
    attempt(lambda: asyncio.create_task(1))
    attempt(lambda: asyncio.create_task(work))
    attempt(lambda: asyncio.create_task(asyncio.gather))
    attempt(lambda: asyncio.gather(1))
    attempt(lambda: asyncio.wait_for())
    attempt(lambda: asyncio.wait_for(1))
    attempt(lambda: asyncio.wait())
    attempt(lambda: asyncio.timeout())
    attempt(lambda: asyncio.shield())
    attempt(lambda: asyncio.shield(1))
    attempt(lambda: asyncio.as_completed(1))
    attempt(lambda: asyncio.to_thread())
    attempt(lambda: asyncio.run())
    attempt(lambda: asyncio.run(1))
    attempt(lambda: asyncio.run(work))
    attempt(lambda: asyncio.ensure_future(1))
    attempt(lambda: asyncio.current_task(1, 2))
    event = asyncio.Event()
    attempt(lambda: event.set(1))
    attempt(lambda: event.is_set(1))
    lock = asyncio.Lock()
    attempt(lambda: lock.release())
    attempt(lambda: lock.acquire(1))
    queue = asyncio.Queue()
    attempt(lambda: queue.put())
    attempt(lambda: queue.put_nowait())
    attempt(lambda: queue.get(1))
    attempt(lambda: queue.get_nowait(1))
    attempt(lambda: queue.task_done())
    loop = asyncio.get_running_loop()
    attempt(lambda: loop.call_later(1))
    attempt(lambda: loop.call_later("a", print))
    attempt(lambda: loop.create_task())
    task = asyncio.current_task()
    attempt(lambda: task.set_name())
    attempt(lambda: task.result())
    attempt(lambda: task.add_done_callback())
    future = loop.create_future()


asyncio.run(main())
