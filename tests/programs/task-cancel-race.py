import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    async def waiter():
        return await future

    task = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    future.set_result("ready")
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print("cancelled although it was ready")


asyncio.run(main())
