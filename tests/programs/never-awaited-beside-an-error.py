"""The handle of a step keeps the error that is thrown in, and that the frame: what was never awaited goes after it."""

import asyncio


class Wrong:
    def __await__(self):
        yield 5


async def one():
    pass


async def two():
    pass


async def three():
    pass


async def wrong():
    once = one()
    try:
        await asyncio.wait_for(Wrong(), 1)
    except RuntimeError as error:
        print("refused", repr(error))


async def failed():
    once = two()

    async def fail():
        await asyncio.sleep(0.1)
        raise ValueError

    try:
        await asyncio.create_task(fail())
    except ValueError as error:
        print("refused", repr(error))


async def cancelled():
    once = three()
    asyncio.current_task().cancel()
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print("refused", repr(error))


for each in wrong, failed, cancelled:
    asyncio.run(each())
