import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (1, 2, 3)]
    tasks[1].cancel("not needed")
    print(await asyncio.gather(*tasks, return_exceptions=True))
    more = [asyncio.create_task(work(n)) for n in (1, 2)]
    more[0].cancel()
    try:
        await asyncio.gather(*more)
    except asyncio.CancelledError:
        print("cancelled error")


asyncio.run(main())
