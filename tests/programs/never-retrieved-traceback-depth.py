"""A task is cancelled two calls deep, and kept: of what its traceback holds, the collector finds first what is further out."""

import asyncio

kept = []


async def fail(name):
    raise ValueError(name)


async def inner():
    await asyncio.wait([asyncio.create_task(fail("held inside")), asyncio.create_task(asyncio.sleep(9))])


async def outer():
    lost = asyncio.create_task(fail("held outside"))
    await inner()


async def main():
    kept.append(asyncio.create_task(outer()))
    await asyncio.sleep(1)


asyncio.run(main())
print("over")
