import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, 1)
    loop.call_later(2, future.set_result, 2)
    loop.call_later(2, int, "x")
    loop.call_later(2, asyncio.Event(), "x")
    task = asyncio.create_task(slow_to_end())
    await asyncio.sleep(0)
    raise OSError("main")


async def slow_to_end():
    try:
        await asyncio.sleep(100)
    finally:
        await asyncio.sleep(5)


try:
    asyncio.run(main())
except OSError as error:
    print(repr(error))
