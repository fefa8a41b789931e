import asyncio


async def work():
    pass


async def main():
    task = asyncio.create_task(work())
    print(task.get_coro().__name__, asyncio.iscoroutine(task.get_coro()))
    await task
    print(asyncio.isfuture(task), asyncio.iscoroutinefunction(work))


asyncio.run(main())
