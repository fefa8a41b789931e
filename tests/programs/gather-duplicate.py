import asyncio


async def work():
    await asyncio.sleep(1)
    return object


async def main():
    task = asyncio.create_task(work())
    results = await asyncio.gather(task, task)
    print(results[0] is results[1], len(results))


asyncio.run(main())
