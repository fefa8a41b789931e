# A host that nobody could reach matters only where somebody awaits it.
import asyncio


async def main():
    asyncio.start_server(print, "example.com", 80)
    await asyncio.sleep(0)
    reader, writer = asyncio.open_connection("example.com", 80)


asyncio.run(main())
