import asyncio


async def nap(name, delay):
    await asyncio.sleep(delay)
    print(name)


async def main():
    await asyncio.gather(*[nap(i, 1) for i in range(8)])


asyncio.run(main())
