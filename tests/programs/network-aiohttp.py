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
    await once()


# aiohttp.request() makes a session for itself and closes it, also where the request fails or the body does.
async def once():
    async with aiohttp.request("GET", "https://example.com/delay/1", headers={"x": "y"}) as response:
        print(response.status, response.method, await response.text())
    async with aiohttp.TCPConnector(limit=1) as connector:
        async with aiohttp.request("get", "https://example.com/books", connector=connector) as response:
            print(response.ok, connector.closed)
        print(connector.closed)
    for options in ({"timeout": aiohttp.ClientTimeout(total=0.5)}, {"raise_for_status": True}, {"data": "a", "json": 1}, {"nothing": 1}):
        try:
            async with aiohttp.request("GET", "https://example.com/delay/1", **options) as response:
                raise ZeroDivisionError
        except (TimeoutError, ZeroDivisionError, ValueError, TypeError) as error:
            print(repr(error))
    try:
        await aiohttp.request("GET", "https://example.com")
    except TypeError as error:
        print(error)
    with aiohttp.TCPConnector() as connector:
        try:
            with aiohttp.ClientSession(connector=connector):
                print("never")
        except TypeError as error:
            print(error)
    print(connector.closed)


# What is wrong or old in the arguments is told at once: a wrong session or connector was never open, so nobody misses its close().
class Inherited(aiohttp.ClientSession):
    pass


async def attempted(make, **options):
    try:
        async with make(**options):
            print(list(options), "is taken")
    except (TypeError, ValueError) as error:
        print(repr(error))


async def arguments():
    for options in ({"verify_ssl": True}, {"verify_ssl": False}, {"ssl": None}, {"ssl": 5}, {"ssl": False, "verify_ssl": False}):
        await attempted(aiohttp.TCPConnector, **options)
    for options in ({"keepalive_timeout": 30}, {"force_close": True}, {"force_close": True, "keepalive_timeout": 30}):
        await attempted(aiohttp.TCPConnector, **options)
    for options in ({"timeout": 5}, {"timeout": None}, {"base_url": "https://example.com"}, {"base_url": "https://example.com/a"}):
        await attempted(aiohttp.ClientSession, **options)
    async with Inherited("https://example.com/a/", timeout=aiohttp.ClientTimeout(total=1)) as session:
        for path in ("b", "/c", "../d", "https://example.org/e"):
            async with session.get(path, verify_ssl=False) as response:
                print(response.url)
        print((await session.get("/delay/2", timeout=None, verify_ssl=False)).status)
        try:
            await session.get("/delay/2", ssl=False, verify_ssl=False)
        except ValueError as error:
            print(error)


asyncio.run(main())
asyncio.run(arguments())
try:
    aiohttp.ClientSession()
except RuntimeError as error:
    print(error)
