# What a timeout ends refers to itself, by the frame of `Timeout.__aexit__`: it is freed by a collection, not when main lets go.
import asyncio


async def hasty():
    async with asyncio.timeout(0.5):
        await asyncio.sleep(1)


async def waits():
    await asyncio.wait_for(asyncio.sleep(1), 0.5)


async def fails():
    raise ValueError("freed with its list")


async def owner(make):
    tasks = [asyncio.create_task(make())]
    await asyncio.wait(tasks)
    print("let go")


async def main():
    for make in (hasty, waits, fails):
        await owner(make)
    print("main over")


asyncio.run(main())
print("exit")
