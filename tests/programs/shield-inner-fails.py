import asyncio


async def work():
    await asyncio.sleep(2)
    raise ValueError("late")


async def main():
    task = asyncio.create_task(work())
    outer = asyncio.shield(task)
    await asyncio.sleep(1)
    outer.cancel()
    await asyncio.sleep(2)
    print(task.exception())


asyncio.run(main())
