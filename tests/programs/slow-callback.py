import asyncio
import time

async def slow():
    await asyncio.sleep(1)
    time.sleep(0.15)
    await asyncio.sleep(0.05)

def callback():
    time.sleep(0.5)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(callback)
    loop.call_later(0.2, callback)
    await slow()
    print("end", loop.slow_callback_duration)
    loop.slow_callback_duration = 1
    time.sleep(0.9)

asyncio.run(main(), debug=True)
