import asyncio
import time

import aiohttp


async def fetch(session, url):
    async with session.get(url) as response:
        return response.status, await response.text()


async def main():
    start = time.perf_counter()
    async with aiohttp.ClientSession() as session:
        results = await asyncio.gather(*[fetch(session, f"https://example.com/delay/{n}") for n in (1, 2)])
    print(results, f"{time.perf_counter() - start:.1f}")


asyncio.run(main())
