import asyncio


async def work(n):
    print("start", n)


async def main():
    tasks = [asyncio.create_task(work(n)) for n in range(5)]
    print("nothing has started")
    await tasks[-1]


asyncio.run(main())
