"""A clock that ticks"""
import asyncio


async def ticks(count):
    for n in range(count):
        await asyncio.sleep(1)
        yield n


async def main():
    async for n in ticks(3):
        print("tick", n)


asyncio.run(main())
