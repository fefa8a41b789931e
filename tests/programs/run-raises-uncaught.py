import asyncio


async def inner():
    await asyncio.sleep(1)
    return 1 / 0


async def main():
    await inner()


asyncio.run(main())
