"""The error that was thrown into a task keeps the frames it came through until the step is over; then they go, last things first."""
import asyncio


async def fail(name):
    raise KeyError(name)


async def work():
    failing = [asyncio.create_task(fail(name), name=name) for name in "abc"]
    done, pending = await asyncio.wait(failing)
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(10)
    except TimeoutError:
        print("late")


async def main():
    await work()
    print("worked")
    await asyncio.create_task(work())
    print("worked again")


asyncio.run(main())
