import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(5))
    outer = asyncio.shield(task)
    await asyncio.sleep(0)
    task.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("both cancelled", outer.cancelled())


asyncio.run(main())
