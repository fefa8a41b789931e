import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as limit:
            print(limit.when(), limit.expired())
            await asyncio.sleep(5)
    except TimeoutError as error:
        print("timeout", limit.expired(), type(error.__cause__).__name__)


asyncio.run(main())
