import asyncio
import time


def work(loop, event):
    time.sleep(1)
    loop.call_soon_threadsafe(event.set)
    time.sleep(1)


async def main():
    event = asyncio.Event()
    loop = asyncio.get_running_loop()
    task = loop.run_in_executor(None, work, loop, event)
    await event.wait()
    print(loop.time())
    await task
    print(loop.time())


asyncio.run(main())
