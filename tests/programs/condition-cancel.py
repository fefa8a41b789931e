import asyncio


async def consumer(cond, n):
    async with cond:
        try:
            await cond.wait()
            print("woken", n)
        except asyncio.CancelledError:
            print("cancelled", n, cond.locked())
            raise


async def main():
    cond = asyncio.Condition()
    tasks = [asyncio.create_task(consumer(cond, n)) for n in range(2)]
    await asyncio.sleep(0)
    async with cond:
        cond.notify()
        tasks[0].cancel()
    await asyncio.sleep(1)
    async with cond:
        cond.notify_all()
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
