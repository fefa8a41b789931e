"""What a coroutine was going through, or waiting for, when it is closed at the end goes before its task is told of."""
import asyncio


async def later(who):
    await asyncio.sleep(1)


async def fail(who):
    raise ValueError(who)


async def going_through():
    return {key: await value for key, value in {"x": later("x"), "y": later("y")}.items()}


async def listing():
    for each in [later("first"), later("second")]:
        await each


async def waiting():
    future = asyncio.get_running_loop().create_future()
    future.held = asyncio.create_task(fail("held"))
    await asyncio.wait_for(future, 5)


async def main():
    tasks = [asyncio.create_task(each(), name=each.__name__) for each in (going_through, listing, waiting)]
    await asyncio.sleep(0.1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end")
