"""What a handler is told of a task that is destroyed, in the order in which it is told."""
import asyncio
import gc


async def lost():
    await asyncio.get_running_loop().create_future()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: print(list(context)))
    asyncio.create_task(lost())
    await asyncio.sleep(0)
    gc.collect()
    loop.set_debug(True)
    asyncio.create_task(lost())
    await asyncio.sleep(0)
    gc.collect()


asyncio.run(main())
