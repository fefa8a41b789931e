import asyncio


async def work():
    return "w"


async def main():
    task = asyncio.ensure_future(work())
    print(asyncio.ensure_future(task) is task)
    print(await task)


asyncio.run(main())
