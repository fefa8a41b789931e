import asyncio
import gc
from contextlib import asynccontextmanager


@asynccontextmanager
async def swallowing(name):
    await asyncio.sleep(1)
    try:
        yield name
    except ValueError:
        await asyncio.sleep(1)
        print("rolled back", name)
    finally:
        print("closed", name)


@asynccontextmanager
async def changing():
    try:
        yield
    except ValueError as error:
        raise KeyError("other") from error


@asynccontextmanager
async def stubborn():
    try:
        yield
    except ValueError:
        yield


@asynccontextmanager
async def atwice():
    yield
    yield


@asynccontextmanager
async def through():
    yield


@asynccontextmanager
async def anever():
    return
    yield


async def attempt(make, error=None):
    try:
        async with make():
            if error:
                raise error()
    except BaseException as raised:
        print(type(raised).__name__, raised, repr(raised.__context__))
    else:
        print("fine")


async def once(make, *error):
    await attempt(make, *error)


async def collected():
    await attempt(lambda: swallowing("collected"), ValueError)
    gc.collect()


asyncio.run(collected())
for make in lambda: swallowing("db"), changing, stubborn, atwice, through, anever:
    for error in None, ValueError, KeyError, StopIteration, StopAsyncIteration, asyncio.CancelledError:
        asyncio.run(attempt(make, error))


async def main():
    for make in lambda: swallowing("one"), changing, through:
        await attempt(make)
        await attempt(make, ValueError)
    async with asyncio.TaskGroup() as group:
        group.create_task(attempt(lambda: swallowing("two"), ValueError))
        group.create_task(attempt(lambda: swallowing("three")))
    async with swallowing("four"):
        raise ValueError


asyncio.run(main())
