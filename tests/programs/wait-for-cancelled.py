import asyncio


async def main():
    async def inner():
        await asyncio.wait_for(asyncio.sleep(10), 5)

    task = asyncio.create_task(inner())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled, not timed out")


asyncio.run(main())
