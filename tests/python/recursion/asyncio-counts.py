# What asyncio itself calls, in Python, counts for the limit on recursion, too.
import asyncio
import contextlib
import sys

depth = 0


def deeper():
    global depth
    depth += 1


async def plain():
    deeper()
    await plain()


async def yields():
    deeper()
    await asyncio.sleep(0)
    await yields()


async def sleeps():
    deeper()
    await asyncio.sleep(0.001)
    await sleeps()


async def sleeps_after():
    deeper()
    try:
        await sleeps_after()
    finally:
        await asyncio.sleep(0)


async def waits_for():
    deeper()
    await asyncio.wait_for(waits_for(), 5)


async def times_out():
    deeper()
    async with asyncio.timeout(5):
        await times_out()


async def locks():
    deeper()
    async with asyncio.Lock():
        await locks()


async def counts_down():
    deeper()
    async with asyncio.Semaphore(1):
        await counts_down()


async def makes_tasks():
    deeper()
    asyncio.create_task(asyncio.sleep(0))
    await makes_tasks()


async def gathers():
    deeper()
    await asyncio.gather(asyncio.sleep(0))
    await gathers()


async def queues():
    deeper()
    queue = asyncio.Queue()
    await queue.put(1)
    await queue.get()
    await queues()


async def waits_for_event():
    deeper()
    event = asyncio.Event()
    asyncio.get_running_loop().call_soon(event.set)
    await event.wait()
    await waits_for_event()


async def hands_over():
    deeper()
    await asyncio.to_thread(int)
    await hands_over()


async def numbers():
    deeper()
    async for number in numbers():
        yield number


async def iterates():
    async for _ in numbers():
        pass


@contextlib.asynccontextmanager
async def managed():
    deeper()
    async with managed():
        yield


async def manages():
    async with managed():
        pass


async def main():
    global depth
    ways = (plain, yields, sleeps, sleeps_after, waits_for, times_out, locks, counts_down, makes_tasks, gathers, queues)
    for way in ways + (waits_for_event, hands_over, iterates, manages):
        depth = 0
        try:
            await way()
        except RecursionError as error:
            print(way.__name__, depth, error)


sys.setrecursionlimit(90)
asyncio.run(main())
