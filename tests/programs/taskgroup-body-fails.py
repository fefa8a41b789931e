import asyncio


async def slow():
    try:
        await asyncio.sleep(5)
    finally:
        print("slow over")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(slow())
            await asyncio.sleep(1)
            raise KeyError("body")
    except ExceptionGroup as group:
        print(group, group.exceptions)


asyncio.run(main())
