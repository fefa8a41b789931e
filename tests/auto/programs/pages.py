import asyncio
import aiohttp


async def fetch(session, url):
    async with session.get(url) as response:
        return await response.text()


async def main():
    async with aiohttp.ClientSession() as session:
        urls = [f"https://example.com/delay/{n}" for n in (1, 2, 3)]
        pages = await asyncio.gather(*(fetch(session, u) for u in urls))
        print(len(pages), "pages")


asyncio.run(main())
