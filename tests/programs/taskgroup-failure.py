import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("one")


async def slow():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("slow cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            group.create_task(slow())
    except* ValueError as errors:
        print(errors.exceptions, asyncio.get_running_loop().time())


asyncio.run(main())
