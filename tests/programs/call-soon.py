import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for n in range(3):
        loop.call_soon(print, "soon", n)
    handle = loop.call_soon(print, "never")
    handle.cancel()
    print(handle.cancelled())
    await asyncio.sleep(0)
    print("after")


asyncio.run(main())
