"""Ready, steady, go"""
import asyncio


async def runner(name, start):
    await start.wait()
    print(name, "runs")


async def main():
    start = asyncio.Event()
    tasks = [asyncio.create_task(runner(n, start)) for n in "ABC"]
    await asyncio.sleep(1)
    start.set()
    await asyncio.gather(*tasks)


asyncio.run(main())
