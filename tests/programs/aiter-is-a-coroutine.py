"""`async def __aiter__` is a mistake: its coroutine is told of where `async for` turns it down."""
import asyncio


class Numbers:
    async def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


async def main():
    try:
        async for item in Numbers():
            print(item)
    except TypeError as error:
        print(error)
    await asyncio.sleep(1)
    async for item in Numbers():
        print(item)


asyncio.run(main())
