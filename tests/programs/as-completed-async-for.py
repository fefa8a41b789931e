import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (2, 1)]
    async for task in asyncio.as_completed(tasks):
        print(tasks.index(task), await task)


asyncio.run(main())
