import asyncio
import time


async def blocker():
    time.sleep(2)
    print("blocked until", time.monotonic())


async def ticker():
    for _ in range(3):
        print("tick", time.monotonic())
        await asyncio.sleep(1)


async def main():
    await asyncio.gather(ticker(), blocker())


asyncio.run(main())
