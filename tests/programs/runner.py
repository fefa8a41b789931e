import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


with asyncio.Runner() as runner:
    print(runner.run(work(1)))
    print(runner.run(work(2)))
    print(runner.get_loop().time())
