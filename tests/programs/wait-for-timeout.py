import asyncio


async def long():
    print("begin")
    await asyncio.sleep(5)
    print("never")


async def main():
    try:
        await asyncio.wait_for(long(), timeout=2)
    except asyncio.TimeoutError:
        print("too slow")
    try:
        await asyncio.wait_for(long(), 0)
    except TimeoutError:
        print("no patience at all")


asyncio.run(main())
