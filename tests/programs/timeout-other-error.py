import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                raise KeyError("instead")
    except KeyError as error:
        print(repr(error), type(error.__context__).__name__)


asyncio.run(main())
