# What is thrown into a task is held until its step is over, and so is what it waited for.
import asyncio


async def fails(name):
    raise LookupError(name)


async def waits():
    task = asyncio.create_task(fails("freed at the end of the step"))
    await asyncio.LifoQueue().get()


async def first():
    waiting = asyncio.create_task(waits())
    asyncio.get_running_loop().call_later(0.5, waiting.cancel)
    try:
        await waiting
    except asyncio.CancelledError as error:
        print(repr(error))
    print("same step")
    await asyncio.sleep(0)
    print("next step")


async def second():
    task = asyncio.create_task(fails("freed after main's end"))
    try:
        await asyncio.gather(asyncio.create_task(asyncio.sleep(0)), fails("gathered"))
    except LookupError as error:
        print(repr(error))


asyncio.run(first())
asyncio.run(second())
