import asyncio

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_exception(RuntimeError("nobody asks"))
    print("set")
    del future
    print("deleted")
    await asyncio.sleep(1)
    loop.create_future().set_exception(KeyError("key"))
    print("end of main")

asyncio.run(main())
