"""A gather that is freed lets go of its children first, from the last, and of its own error after them."""
import asyncio


async def fail(name):
    raise KeyError(name)


async def work(name):
    lost = asyncio.create_task(fail(name))
    await asyncio.sleep(10)


async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.gather(work("first"), work("second"), work("third"))
    except TimeoutError:
        print("late")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
