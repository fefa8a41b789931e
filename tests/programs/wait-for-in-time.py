import asyncio


async def work():
    await asyncio.sleep(1)
    return "done"


async def main():
    print(await asyncio.wait_for(work(), 2))
    print(await asyncio.wait_for(work(), None))
    print(await asyncio.wait_for(asyncio.create_task(work()), timeout=3))


asyncio.run(main())
