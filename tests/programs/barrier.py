import asyncio


async def runner(barrier, n):
    await asyncio.sleep(n)
    print(n, "at the barrier", barrier.n_waiting)
    index = await barrier.wait()
    print(n, "through", index)


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*[runner(barrier, n) for n in range(3)])
    print(barrier.parties, barrier.broken, barrier)


asyncio.run(main())
