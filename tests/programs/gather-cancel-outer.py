import asyncio


async def work(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("work", n, "cancelled")
        raise


async def main():
    group = asyncio.gather(work(5), work(6))
    await asyncio.sleep(1)
    print(group.cancel())
    try:
        await group
    except asyncio.CancelledError:
        print("gather cancelled")


asyncio.run(main())
