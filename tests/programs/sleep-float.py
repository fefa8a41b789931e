import asyncio


async def main():
    for _ in range(7):
        await asyncio.sleep(0.1)
    print(asyncio.get_running_loop().time())


asyncio.run(main())
