import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(1)
            print("slept")
    except TimeoutError:
        print("the timeout was first")


asyncio.run(main())
