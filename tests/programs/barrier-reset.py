import asyncio


async def runner(barrier, n):
    try:
        print(await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print(n, error)


async def main():
    barrier = asyncio.Barrier(2)
    task = asyncio.create_task(runner(barrier, 1))
    await asyncio.sleep(1)
    await barrier.reset()
    await task
    await asyncio.gather(runner(barrier, 2), runner(barrier, 3))


asyncio.run(main())
