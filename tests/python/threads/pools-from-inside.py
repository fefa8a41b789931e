# What programs look at of a pool of threads that is CPython's own: its queue, its threads, and a queue with a bound in its place.
import asyncio
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor

start = time.monotonic()


def now():
    return round(time.monotonic() - start)


class Bounded(ThreadPoolExecutor):
    def __init__(self, bound, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._work_queue = queue.Queue(bound)


with ThreadPoolExecutor(2, thread_name_prefix="w") as pool:
    print(pool._work_queue.qsize(), pool._work_queue.empty(), len(pool._threads), pool._shutdown)
    for _ in range(5):
        pool.submit(time.sleep, 1)
    print(pool._work_queue.qsize(), pool._work_queue.empty(), sorted(t.name for t in pool._threads))
    print(all(isinstance(t, threading.Thread) and t.is_alive() for t in pool._threads), type(pool._work_queue))
    try:
        pool._work_queue.queue
    except AttributeError as error:
        print(error)
    while pool._work_queue.qsize():
        time.sleep(0.5)
    print("taken", now())
print("done", now(), len(pool._threads), pool._shutdown)

with Bounded(2, max_workers=1) as pool:
    print(pool._work_queue.maxsize, pool._work_queue.full())
    for n in range(5):
        pool.submit(time.sleep, 1)
        print(n, now(), pool._work_queue.qsize(), pool._work_queue.full())
print("done", now())


def submit(pool, name):
    for _ in range(2):
        pool.submit(time.sleep, 2)
        print(name, now())


async def main():
    with Bounded(1, max_workers=2) as pool:
        loop = asyncio.get_running_loop()
        jobs = [loop.run_in_executor(pool, time.sleep, 2) for _ in range(3)]
        print("handed over", now(), pool._work_queue.qsize())
        await asyncio.gather(*jobs)
        print("slept", now())
        await asyncio.to_thread(submit, pool, "first")
        await asyncio.sleep(0.2)
        await asyncio.to_thread(submit, pool, "second")


asyncio.run(main())
print("over", now())
