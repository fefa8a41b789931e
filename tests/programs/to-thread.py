import asyncio
import time


def blocking(n):
    time.sleep(n)
    print("worker", n)
    return n * 2


async def main():
    print(await asyncio.gather(asyncio.to_thread(blocking, 2), asyncio.to_thread(blocking, 1), asyncio.sleep(1, "s")))


asyncio.run(main())
