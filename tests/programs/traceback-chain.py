import asyncio


async def low():
    raise KeyError("low")


async def middle():
    try:
        await low()
    except KeyError as error:
        raise ValueError("middle") from error


async def main():
    try:
        await middle()
    except ValueError:
        raise RuntimeError("top")


asyncio.run(main())
