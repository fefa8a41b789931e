import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    print(await asyncio.shield(work(1)))
    task = asyncio.create_task(work(0))
    await task
    print(await asyncio.shield(task))


asyncio.run(main())
