import asyncio


async def never():
    print("started")


async def main():
    try:
        await asyncio.wait_for(never(), 0)
    except TimeoutError:
        print("timeout")
    task = asyncio.create_task(asyncio.sleep(0, "ready"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(await asyncio.wait_for(task, 0))


asyncio.run(main())
