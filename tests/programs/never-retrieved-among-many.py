"""A program with much to look at for a long time: that nobody asked for an exception is said where its task goes, all the same."""
import asyncio


async def fail():
    raise ValueError("lost")


async def turn(times):
    for _ in range(times):
        await asyncio.sleep(0)


async def main():
    much = [(number,) for number in range(3000)]
    failed = asyncio.create_task(fail(), name="failed")
    await turn(240)
    print("letting go", failed.done(), len(much))
    failed = None
    print("gone")


asyncio.run(main())
