import asyncio


async def main():
    asyncio.current_task().cancel()
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("self", asyncio.current_task().cancelling())
    print(asyncio.current_task().uncancel())
    await asyncio.sleep(1)
    print("on")


asyncio.run(main())
