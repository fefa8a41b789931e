import asyncio


def callback():
    print(asyncio.current_task())


async def main():
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)


asyncio.run(main())
