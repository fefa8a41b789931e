"""An error that a variable of the call keeps that handled it holds what its traceback leads to, until a collection."""
import asyncio


async def fail(who):
    await asyncio.sleep(0.3)
    raise ValueError(who)


async def begin(who):
    child = asyncio.create_task(fail(who))
    await asyncio.sleep(1 if who == "slow" else 0)
    raise KeyError(who)


async def kept(who):
    try:
        await asyncio.wait_for(begin(who), 0.1)
    except Exception as error:
        failure = error


async def let_go(who):
    try:
        await asyncio.wait_for(begin(who), 0.1)
    except Exception as error:
        print(repr(error))


async def in_group(who):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(begin(who))
    except* KeyError as error:
        failures = error


async def main():
    for job in kept, let_go, in_group:
        for who in "slow", "fast":
            await job(who)
            await asyncio.sleep(0.5)
            print(job.__name__, who)


asyncio.run(main())
