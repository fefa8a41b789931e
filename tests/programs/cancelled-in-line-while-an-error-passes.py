"""Who stands in line when it is cancelled is thrown an error that knows nothing of the one that is passing by."""
import asyncio


async def convert(who, delay):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError as error:
        print(who, repr(error.__context__))
        raise ConnectionError(who) from error


async def start():
    for who, delay in ("in line", 0), ("asleep", 1):
        asyncio.create_task(convert(who, delay), name=who)


async def main():
    asyncio.create_task(start())
    await asyncio.sleep(0)
    raise LookupError("main")


with asyncio.Runner() as runner:
    runner.run(main())
