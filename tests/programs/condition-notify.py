import asyncio


async def consumer(cond, n):
    async with cond:
        await cond.wait()
        print("consumer", n)


async def main():
    cond = asyncio.Condition()
    tasks = [asyncio.create_task(consumer(cond, n)) for n in range(3)]
    await asyncio.sleep(1)
    async with cond:
        cond.notify()
    await asyncio.sleep(1)
    async with cond:
        cond.notify_all()
    await asyncio.gather(*tasks)


asyncio.run(main())
