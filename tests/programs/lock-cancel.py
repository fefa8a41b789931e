import asyncio


async def hold(lock):
    async with lock:
        await asyncio.sleep(2)


async def main():
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(hold(lock)) for _ in range(3)]
    await asyncio.sleep(1)
    tasks[1].cancel()
    await asyncio.wait(tasks)
    print(asyncio.get_running_loop().time(), tasks[1].cancelled())


asyncio.run(main())
