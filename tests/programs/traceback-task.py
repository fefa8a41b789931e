import asyncio


async def work(n):
    if n == 0:
        raise ZeroDivisionError("bottom")
    await work(n - 1)


async def main():
    task = asyncio.create_task(work(2))
    await task


asyncio.run(main())
