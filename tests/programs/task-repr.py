import asyncio


async def work():
    await asyncio.sleep(1)
    return "value"


async def main():
    task = asyncio.create_task(work(), name="w")
    print(task)
    await asyncio.sleep(0)
    print(task)
    await task
    print(task)
    other = asyncio.create_task(work())
    other.cancel()
    print(other)
    await asyncio.sleep(0)
    print(other)


asyncio.run(main())
