"""The work of a thread"""
import asyncio
import time


def shrink(photo):
    time.sleep(2)
    return photo + ".small"


async def spinner():
    for _ in range(3):
        print("…")
        await asyncio.sleep(0.5)


async def main():
    small, _ = await asyncio.gather(asyncio.to_thread(shrink, "cat"), spinner())
    print(small)


asyncio.run(main())
