# A group that is left forgets its parent: a task that fails with its group is freed when it is let go.
import asyncio


async def fails():
    raise ValueError("inner")


async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails())


async def owner():
    tasks = [asyncio.create_task(grouped())]
    await asyncio.wait(tasks)
    print("let go")


async def main():
    await owner()
    print("main over")


asyncio.run(main())
print("exit")
