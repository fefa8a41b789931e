"""Tasks that poll the clock and yield between: it goes on for them, and stands still for all others."""
import asyncio
import time


class Turn:
    def __await__(self):
        yield

async def until(end):
    while time.monotonic() < end:
        await Turn()
    print("polled until", round(time.monotonic() - end, 2))

async def looks_once(number):
    return time.perf_counter() + asyncio.get_running_loop().time()

async def sleeps_between():
    for _ in range(1200):
        time.sleep(0.001)
        time.monotonic()
        await asyncio.sleep(0)

async def main():
    start = time.monotonic()
    print(len(set(await asyncio.gather(*(looks_once(number) for number in range(1500))))))
    print(time.monotonic() - start)
    task = asyncio.create_task(until(start + 0.2))
    await asyncio.sleep(0.1)
    print("slept", round(time.monotonic() - start, 1))
    await task
    print(round(time.monotonic() - start, 1))
    begun = time.monotonic()
    await sleeps_between()
    print(round(time.monotonic() - begun, 1))

asyncio.run(main())
