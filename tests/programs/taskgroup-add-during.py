import asyncio


async def grow(group, n):
    print("task", n)
    if n < 3:
        group.create_task(grow(group, n + 1))
    await asyncio.sleep(1)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(grow(group, 0))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
