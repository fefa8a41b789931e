import asyncio


async def work(sem, n):
    async with sem:
        print(n, asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def main():
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*[work(sem, n) for n in range(5)])
    print(sem.locked(), sem)


asyncio.run(main())
