import asyncio
import time


def blocking():
    time.sleep(2)
    print("from the thread")


async def main():
    asyncio.get_running_loop().run_in_executor(None, blocking)
    await asyncio.sleep(1)
    print("main is done")


asyncio.run(main())
print("after", time.monotonic())
