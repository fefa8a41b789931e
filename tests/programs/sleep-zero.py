import asyncio


async def spin(name):
    for i in range(3):
        print(name, i)
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(spin("a"), spin("b"))


asyncio.run(main())
