import asyncio
import time


def work():
    time.sleep(3)
    print("the thread goes on")


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(work), 1)
    except TimeoutError:
        print("timeout")
    await asyncio.sleep(5)


asyncio.run(main())
