import asyncio


async def work():
    print("old style")


loop = asyncio.get_event_loop()
loop.run_until_complete(work())
loop.close()
