import asyncio
import itertools


async def work(n):
    await asyncio.sleep(0)
    return n


async def main():
    lazily = map(lambda coroutine: coroutine, [work(1), work(2)])
    pairs = zip([work(3)], [work(4)])
    chained = itertools.chain([work(5)])
    listed = iter([work(6), work(7)])
    expression = (each for each in [work(8)])
    await asyncio.sleep(0.1)
    print("held")
    print([await each for each in lazily])
    print([(await a, await b) for a, b in pairs])
    print(await next(listed))
    print(await next(chained))
    del listed
    print("the last of the list is gone")
    print([await each for each in expression])
    await asyncio.sleep(0.1)


asyncio.run(main())
