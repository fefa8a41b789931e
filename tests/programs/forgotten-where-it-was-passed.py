"""A coroutine that was only passed to a call is gone when that is over."""
import asyncio


async def late():
    pass


async def main():
    print(type(late()), isinstance(late(), int))
    print(len(str(late())) > 0)
    kept = []
    kept.append(late())
    waiting = asyncio.wait_for(late(), 1)
    await asyncio.sleep(1)
    print("slept")
    await kept.pop()
    await waiting
    asyncio.wait_for(late(), 1)
    await asyncio.sleep(1)
    try:
        await asyncio.wait_for(late(), "x")
    except TypeError as error:
        print(error)
    print(max([None]), max(None for _ in range(1)))


asyncio.run(main())
