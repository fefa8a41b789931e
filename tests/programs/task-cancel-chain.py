import asyncio


async def inner():
    await asyncio.sleep(10)


async def middle(task):
    await task


async def main():
    a = asyncio.create_task(inner(), name="inner")
    b = asyncio.create_task(middle(a), name="middle")
    await asyncio.sleep(1)
    b.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(a.cancelled(), b.cancelled())


asyncio.run(main())
