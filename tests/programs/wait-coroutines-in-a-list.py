import asyncio


async def worker(name):
    await asyncio.sleep(1)
    print(name)


async def main():
    for _ in range(3):
        worker("lost")
    worker("once more")
    await asyncio.sleep(1)
    coroutines = [worker("a"), worker("b")]
    await asyncio.wait([*coroutines, main()])


asyncio.run(main())
