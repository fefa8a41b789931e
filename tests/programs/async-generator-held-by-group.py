"""The group's error has the CancelledError it handled as its context, and with it the frames and the generator that it left."""
import asyncio
from contextlib import asynccontextmanager


async def fail():
    await asyncio.sleep(0.1)
    raise OSError


@asynccontextmanager
async def room():
    await asyncio.sleep(1)
    yield


async def work():
    async with asyncio.timeout(5) as limit:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            async with room():
                print("never in")


async def main():
    await asyncio.wait([asyncio.create_task(work())])


asyncio.run(main())
