import asyncio


async def work(n):
    await asyncio.sleep(n)


async def main():
    tasks = {asyncio.create_task(work(n)) for n in (1, 5)}
    done, pending = await asyncio.wait(tasks, timeout=2)
    print(len(done), len(pending), asyncio.get_running_loop().time())
    await asyncio.wait(pending)


asyncio.run(main())
