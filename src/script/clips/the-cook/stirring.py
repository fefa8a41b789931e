import asyncio
import time

async def meat():
    print("stirs")
    time.sleep(8)

async def vegetables():
    print("chops")
    time.sleep(4)

async def main():
    await asyncio.gather(meat(), vegetables())

asyncio.run(main())
