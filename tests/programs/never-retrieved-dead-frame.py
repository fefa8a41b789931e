"""A frame that has ended is gone through as its names were made; only when it is freed do the last go first."""

import asyncio


async def fail(name):
    raise KeyError(name)


async def main():
    listed = [asyncio.create_task(fail("one")), asyncio.create_task(fail("two"))]
    together = set(listed)
    await asyncio.wait(together)
    error = ValueError("refers to this frame, and this frame to it")
    raise error


try:
    asyncio.run(main())
except ValueError as error:
    kept = error
print("end")
