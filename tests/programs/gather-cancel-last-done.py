import asyncio
import traceback


async def slow():
    await asyncio.sleep(1)


async def quick():
    return 1


async def several(*coroutines):
    try:
        async with asyncio.timeout(0.5):
            print(await asyncio.gather(*coroutines, return_exceptions=True))
    except TimeoutError:
        traceback.print_exc()


async def main():
    await several(slow(), quick())
    await several(quick(), slow())
    await several(slow(), slow())


asyncio.run(main())
