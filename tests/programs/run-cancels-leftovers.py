import asyncio


async def background():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled at", asyncio.get_running_loop().time())
        raise


async def main():
    asyncio.create_task(background())
    await asyncio.sleep(1)
    print("main done")


asyncio.run(main())
