import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        print(group)
    coro = asyncio.sleep(1)
    try:
        group.create_task(coro)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
