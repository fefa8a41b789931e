import asyncio
import random


async def fetch(n: int) -> int:
    await asyncio.sleep(random.uniform(0.1, 2.0))
    return n * n


async def main():
    random.seed(7)
    sem = asyncio.Semaphore(10)

    async def bounded(n):
        async with sem:
            return await fetch(n)

    results = await asyncio.gather(*[bounded(n) for n in range(60)])
    print(sum(results))


asyncio.run(main())
