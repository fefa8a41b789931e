"""What a pool raised, and nobody waits for, is told when the loop has heard of it, in a program with weak references, too."""
from concurrent.futures import ThreadPoolExecutor
import asyncio
import time
import weakref


class Held:
    pass


def slow(number):
    time.sleep(0.1)
    if number == 2:
        raise KeyError(number)


async def part():
    with ThreadPoolExecutor(max_workers=1) as pool:
        jobs = [asyncio.get_running_loop().run_in_executor(pool, slow, number) for number in range(3)]
        await asyncio.wait(jobs, timeout=0.2)


async def main():
    held = Held()
    ref = weakref.ref(held)
    await asyncio.create_task(part())
    print("pool is gone")
    await asyncio.sleep(0.4)
    print(ref() is held)


asyncio.run(main())
