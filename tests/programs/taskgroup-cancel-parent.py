import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    finally:
        print("child over")


async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(slow())


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("parent cancelled")


asyncio.run(main())
