"""Named tasks"""
import asyncio


async def fetch(url, delay):
    await asyncio.sleep(delay)
    return "body of " + url


async def main():
    a = asyncio.create_task(fetch("a", 1), name="fetch-a")
    b = asyncio.create_task(fetch("b", 1), name="fetch-b")
    c = asyncio.create_task(fetch("c", 2), name="fetch-c")
    print(await asyncio.gather(a, b, c))


asyncio.run(main())
