# What the program sleeps, or waits for threads or loops, where a process imports it, whoever starts the first one waits for.
import asyncio
import contextvars
import logging
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from multiprocessing import Manager, Pool, Process

logging.basicConfig(
    level=logging.INFO, stream=sys.stdout, format="%(processName)s %(threadName)s %(message)s"
)
began = time.time()


def since():
    return round(time.time() - began, 1)


def io(n):
    time.sleep(n)
    return n


def threads():
    def show():
        time.sleep(0.5)
        print(threading.current_thread().name, threading.active_count(), __name__, since())

    started = [threading.Thread(target=show) for _ in range(2)]
    for each in started:
        each.start()
    for each in started:
        each.join()
    return started


started = threads()
pool = ThreadPoolExecutor(2)
print([each.result() for each in as_completed([pool.submit(io, n) for n in (0.2, 0.1)])])
idle = threading.Thread(target=threading.Event().wait, daemon=True, name="idle")
idle.start()
timer = threading.Timer(0.1, logging.info, ["timer"])
timer.start()
timer.join()


async def warm():
    return await asyncio.gather(asyncio.to_thread(io, 0.3), asyncio.sleep(0.1, "slept"))


print(asyncio.run(warm()), __name__, since())
chosen = contextvars.ContextVar("chosen")
chosen.set("at import")


def child(n):
    print("child", n, since(), [each.is_alive() for each in started], chosen.get())
    print(threading.active_count(), threading.current_thread().name)


def parent():
    inner = Process(target=child, args=(3,))
    inner.start()
    inner.join()


def from_thread(n):
    process = Process(target=child, args=(n,))
    process.start()
    process.join()


async def main():
    async def tick():
        while True:
            await asyncio.sleep(1)
            print("tick", since())

    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as processes:
        print(await loop.run_in_executor(processes, io, 1.5), since())
    ticking.cancel()


if __name__ == "__main__":
    asyncio.run(main())
    each = threading.Thread(target=from_thread, args=(1,))
    each.start()
    each.join()
    with Manager() as manager, Pool(2) as workers:
        held = manager.list(workers.map(io, [0.5, 1]))
        print(held, since())
    process = Process(target=parent)
    process.start()
    process.join()
    print(threading.active_count(), since())
