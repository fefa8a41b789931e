import asyncio


async def work(n):
    await asyncio.sleep(n)
    if n == 1:
        raise ValueError(n)
    return n


async def main():
    for coro in asyncio.as_completed([work(2), work(1)]):
        try:
            print(await coro)
        except ValueError as error:
            print("error", error)


asyncio.run(main())
