"""Two places for five cars"""
import asyncio


async def park(car, places):
    async with places:
        print(car, "in")
        await asyncio.sleep(1)
    print(car, "out")


async def main():
    places = asyncio.Semaphore(2)
    await asyncio.gather(*(park(n, places) for n in range(5)))


asyncio.run(main())
