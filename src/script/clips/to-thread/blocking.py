import asyncio
import time

async def heartbeat(n):
    await asyncio.sleep(n / 200)

async def handler():
    time.sleep(5)

async def main():
    beats = [heartbeat(n) for n in range(1000)]
    await asyncio.gather(*beats, handler())

asyncio.run(main())
