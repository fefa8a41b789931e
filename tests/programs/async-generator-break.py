import asyncio


async def count():
    try:
        i = 0
        while True:
            yield i
            i += 1
            await asyncio.sleep(1)
    finally:
        print("closed")


async def main():
    async for i in count():
        if i == 2:
            break
    print("after the loop")
    await asyncio.sleep(1)


asyncio.run(main())
