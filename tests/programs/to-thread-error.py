import asyncio
import time


def fail():
    time.sleep(1)
    raise ValueError("in a thread")


async def main():
    try:
        await asyncio.to_thread(fail)
    except ValueError as error:
        print(error)


asyncio.run(main())
