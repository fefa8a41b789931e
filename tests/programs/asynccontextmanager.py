import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, suppress


@asynccontextmanager
async def opened(name):
    print("open", name)
    await asyncio.sleep(1)
    try:
        yield name
    finally:
        print("close", name)


async def numbers():
    yield 1
    yield 2


async def main():
    async with opened("a") as name:
        print(name)
    with suppress(KeyError):
        async with opened("b"):
            raise KeyError
    async with AsyncExitStack() as stack:
        for n in "cd":
            await stack.enter_async_context(opened(n))
    async with aclosing(numbers()) as gen:
        async for n in gen:
            print(n)
            break


asyncio.run(main())
