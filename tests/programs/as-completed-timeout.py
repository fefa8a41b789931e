import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    try:
        for coro in asyncio.as_completed([work(1), work(5)], timeout=2):
            print(await coro)
    except TimeoutError:
        print("timeout")


asyncio.run(main())
