import asyncio


async def main(n):
    await asyncio.sleep(n)
    print(n, asyncio.get_running_loop().time())


asyncio.run(main(1))
asyncio.run(main(2))
