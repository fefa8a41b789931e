import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() + 2):
            await asyncio.sleep(3)
    except TimeoutError:
        print(loop.time())


asyncio.run(main())
