import asyncio


async def main():
    await asyncio.sleep(100_000)
    print(asyncio.get_running_loop().time())


asyncio.run(main())
