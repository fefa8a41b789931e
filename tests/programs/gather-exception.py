import asyncio


async def good():
    await asyncio.sleep(3)
    print("good finished")
    return "good"


async def bad():
    await asyncio.sleep(1)
    raise ValueError("bad")


async def main():
    task = asyncio.create_task(good())
    try:
        await asyncio.gather(task, bad())
    except ValueError as error:
        print("gather raised", error, task.done())
    print(await task)


asyncio.run(main())
