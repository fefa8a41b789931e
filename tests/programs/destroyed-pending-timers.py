"""A loop that nobody has closed goes with its timers: the list of these is gone through from its end."""
import asyncio


async def nap(seconds):
    await asyncio.sleep(seconds)


async def main():
    for seconds in (10, 9, 8, 7, 6, 5):
        asyncio.create_task(nap(seconds))
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
