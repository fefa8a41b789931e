import asyncio


async def fail(n):
    await asyncio.sleep(n)
    raise KeyError(n)


async def fine(n):
    await asyncio.sleep(n)
    return n


async def main():
    print(await asyncio.gather(fail(2), fine(1), fail(0), return_exceptions=True))


asyncio.run(main())
