# A job of a pool of processes may run a loop of its own, and what that waits for takes its time there.
import asyncio
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"{name} after {delay}"


async def many(names):
    return await asyncio.gather(*(fetch(name, 0.1 * i) for i, name in enumerate(names)))


def run_many(names):
    return asyncio.run(many(names))


async def pool_of_futures():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        jobs = [loop.run_in_executor(pool, run_many, names) for names in ("ab", "cde", "f")]
        for result in await asyncio.gather(*jobs):
            print(result)


async def count(name, rounds):
    for _ in range(rounds):
        await asyncio.sleep(0.1)
    print(name, "done")
    if name == "c":
        raise ValueError(name)
    return name, rounds, asyncio.current_task().get_name()


def job(name, rounds):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(count(name, rounds))
    finally:
        loop.close()


async def slow():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled in the worker")
        raise


def timeout():
    try:
        asyncio.run(asyncio.wait_for(slow(), 0.2))
    except TimeoutError:
        return "timeout"


if __name__ == "__main__":
    start = time.monotonic()
    asyncio.run(pool_of_futures())
    print(f"{time.monotonic() - start:.1f}")
    with multiprocessing.Pool(2) as pool:
        print(pool.starmap(job, [("a", 1), ("b", 3)]))
        try:
            pool.apply(job, ("c", 1))
        except ValueError as error:
            print("failed", error)
        print(pool.apply_async(timeout).get())
