import asyncio
import time


async def add(a, b):
    await asyncio.sleep(1)
    return a + b


def work(loop):
    future = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
    return "submitted"


async def main():
    print(await asyncio.to_thread(work, asyncio.get_running_loop()))
    await asyncio.sleep(2)


asyncio.run(main())
