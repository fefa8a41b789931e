import asyncio


async def work():
    print(asyncio.current_task().get_name())


async def main():
    await asyncio.create_task(work(), name="worker")
    task = asyncio.create_task(work())
    task.set_name("renamed")
    await task
    print(asyncio.current_task().get_name())


asyncio.run(main())
