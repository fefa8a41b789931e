import asyncio


async def work(n):
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in range(3)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(await asyncio.gather(*tasks))


asyncio.run(main())
