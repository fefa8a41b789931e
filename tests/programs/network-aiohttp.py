import asyncio
import time

import aiohttp


async def fetch(session, url):
    async with session.get(url) as response:
        return response.status, await response.text()


async def timed(session, name, begun):
    async with session.get(f"/delay/1?{name}") as response:
        print(name, response.url, response.ok, f"{time.perf_counter() - begun:.1f}")


async def main():
    start = time.perf_counter()
    async with aiohttp.ClientSession() as session:
        results = await asyncio.gather(*[fetch(session, f"https://example.com/delay/{n}") for n in (1, 2)])
    print(results, f"{time.perf_counter() - start:.1f}")
    try:
        await session.get("https://example.com")
    except RuntimeError as error:
        print(error)

    start = time.perf_counter()
    connector = aiohttp.TCPConnector(limit=2)
    async with aiohttp.ClientSession("https://example.com", connector=connector) as session:
        await asyncio.gather(*(timed(session, name, start) for name in "abc"))
        async with session.get("/books") as response:
            print(repr(response), response.headers["content-type"])
            print([chunk async for chunk in response.content.iter_chunked(20)])

    timeout = aiohttp.ClientTimeout(total=1)
    async with aiohttp.ClientSession(timeout=timeout, raise_for_status=True) as session:
        for url in ("https://example.com/delay/3", "https://example.com/status/404", "nowhere", "ftp://example.com"):
            try:
                await session.get(url)
            except aiohttp.ClientError as error:
                print(type(error), error)
            except asyncio.TimeoutError as error:
                print(type(error), repr(error))


asyncio.run(main())
try:
    aiohttp.ClientSession()
except RuntimeError as error:
    print(error)
