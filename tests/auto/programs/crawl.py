"""Six pages"""
import asyncio


async def page(number):
    await asyncio.sleep(1 + number % 3)
    return number


async def main():
    tasks = [asyncio.create_task(page(n)) for n in range(6)]
    for done in asyncio.as_completed(tasks):
        await done
    print("all read")


asyncio.run(main())
