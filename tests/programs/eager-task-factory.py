import asyncio


async def work(n):
    print("work", n)
    if n:
        await asyncio.sleep(n)
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    a, b = asyncio.create_task(work(0)), asyncio.create_task(work(1))
    print(a.done(), b.done())
    print(await asyncio.gather(a, b))


asyncio.run(main())
