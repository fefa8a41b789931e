import asyncio


async def value(n):
    await asyncio.sleep(n)
    return n


async def main():
    gen = (await value(n) for n in (1, 2))
    async for item in gen:
        print(item)
    print([await value(n) for n in range(2)])


asyncio.run(main())
