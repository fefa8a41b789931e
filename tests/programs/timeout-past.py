import asyncio


async def main():
    try:
        async with asyncio.timeout(0):
            print("body runs")
            await asyncio.sleep(0)
            print("not this far")
    except TimeoutError:
        print("timeout")


asyncio.run(main())
