import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(2)


def late(what):
    time.sleep(1)
    return what


async def ask(what):
    return await asyncio.wrap_future(pool.submit(late, what))


async def main():
    print(await asyncio.gather(ask("one"), ask("two"), ask("three")))
    future = asyncio.get_running_loop().create_future()
    print(asyncio.wrap_future(future) is future)


asyncio.run(main())
