import asyncio


async def runner(barrier):
    try:
        async with barrier:
            print("through")
    except asyncio.BrokenBarrierError as error:
        print("broken", error)


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(runner(barrier)) for _ in range(2)]
    await asyncio.sleep(1)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken)


asyncio.run(main())
