import asyncio


async def main():
    for thing in (None, 3, "s", main):
        try:
            await thing
        except TypeError as error:
            print(error)


asyncio.run(main())
