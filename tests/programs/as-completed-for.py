import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    for coro in asyncio.as_completed([work(3), work(1), work(2)]):
        print(await coro)


asyncio.run(main())
