import asyncio


lock = asyncio.Lock()


async def work(n):
    async with lock:
        print(n, "in")
        await asyncio.sleep(1)
        print(n, "out")


async def main():
    await asyncio.gather(*[work(n) for n in range(3)])
    print(lock, lock.locked())


asyncio.run(main())
