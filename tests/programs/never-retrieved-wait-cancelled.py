import asyncio


async def fail(name):
    raise KeyError(name)


async def waits():
    tasks = [asyncio.create_task(asyncio.sleep(5)), asyncio.create_task(fail("a"))]
    await asyncio.wait(tasks)


async def main():
    # The error that cancels it holds the variables of `asyncio.wait`, one of which is the task itself.
    task = asyncio.create_task(waits())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
    del task
    await asyncio.sleep(1)


asyncio.run(main())
print("exit")
