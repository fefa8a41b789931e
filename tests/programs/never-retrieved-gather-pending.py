import asyncio


async def fail():
    raise KeyError("child")


async def gathers():
    await asyncio.gather(asyncio.Event().wait(), fail())


async def main():
    # The child that waits for ever keeps the task that gathered it, and so what that raised.
    task = asyncio.create_task(gathers())
    await asyncio.wait([task])
    del task
    await asyncio.sleep(1)


asyncio.run(main())
print("exit")
