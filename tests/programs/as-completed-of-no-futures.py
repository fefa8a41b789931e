# What as_completed and gather say of what is no awaitable.
import asyncio


async def main():
    for given in (5, "ab", None, print):
        for call in (asyncio.gather, lambda one: asyncio.as_completed([one]).__anext__()):
            try:
                await call(given)
            except TypeError as error:
                print(error)
    try:
        asyncio.as_completed(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
