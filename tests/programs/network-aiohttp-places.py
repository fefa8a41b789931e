"""Who waits for a free connection does so within the request's own limits."""
import asyncio
import time

import aiohttp


async def get(session, url):
    begun = time.monotonic()
    try:
        async with session.get(url) as response:
            await response.read()
            told = response.status
    except Exception as error:
        told = f"{type(error).__name__} {error} from {error.__cause__!r}" if isinstance(error, aiohttp.ClientError) else repr(error)
    return told, f"{time.monotonic() - begun:.2f}"


async def main():
    for limits in {"total": 2.5}, {"connect": 1.5}, {"total": 1.2, "connect": 1.5}, {"total": 0.5, "connect": 0.3}, {"sock_read": 3}:
        connector = aiohttp.TCPConnector(limit=1)
        async with aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(**limits)) as session:
            for told in await asyncio.gather(*(get(session, "https://example.com/delay/1") for _ in range(4))):
                print(limits, *told)


asyncio.run(main())
