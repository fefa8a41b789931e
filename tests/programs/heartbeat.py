import asyncio
from datetime import datetime


async def heartbeat(interval):
    while True:
        print(datetime.now().strftime("%H:%M:%S"), "alive")
        await asyncio.sleep(interval)


async def main():
    task = asyncio.create_task(heartbeat(1))
    await asyncio.sleep(3.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("stopped")


asyncio.run(main())
