import asyncio


items = []


async def consumer(cond):
    async with cond:
        await cond.wait_for(lambda: len(items) >= 2)
        print(items)


async def main():
    cond = asyncio.Condition()
    task = asyncio.create_task(consumer(cond))
    for n in range(2):
        await asyncio.sleep(1)
        async with cond:
            items.append(n)
            cond.notify_all()
    await task


asyncio.run(main())
