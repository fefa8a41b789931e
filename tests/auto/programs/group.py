import asyncio


async def step(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(name)
    print(name)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("wash", 1))
            group.create_task(step("cut", 2, fails=True))
            group.create_task(step("cook", 3))
    except* ValueError as error:
        print("stopped:", error.exceptions[0])


asyncio.run(main())
