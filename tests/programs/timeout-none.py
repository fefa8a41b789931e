import asyncio


async def main():
    async with asyncio.timeout(None) as limit:
        await asyncio.sleep(1)
    print(limit.when())


asyncio.run(main())
