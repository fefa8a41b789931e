import asyncio
import time

async def main():
    loop = asyncio.get_running_loop()
    time.sleep(0.3)
    await asyncio.sleep(0)
    loop.set_debug(True)
    print(loop.get_debug())
    time.sleep(0.2)
    await asyncio.sleep(0)
    time.sleep(0.1)
    await asyncio.sleep(0)
    time.sleep(0.099)

asyncio.run(main())
