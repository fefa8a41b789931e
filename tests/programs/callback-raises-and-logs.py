# What a callback of the loop raises is logged in no line of the program, as nobody in it called the callback.
import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout)


async def main():
    def later():
        return 1

    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("later", later()))
    loop.call_later(0.1, lambda: print(None()))
    later = None
    await asyncio.sleep(0.2)


asyncio.run(main())
