"""The loop that is set outlives the program, and so do the tasks that are on it: nobody tells that they never ended."""
import asyncio


async def nap(seconds):
    await asyncio.sleep(seconds)


async def wait():
    await asyncio.get_running_loop().create_future()


async def fail():
    raise ValueError("kept")


async def main():
    global failed
    asyncio.create_task(nap(10))
    asyncio.create_task(wait())
    asyncio.create_task(fail())
    failed = asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.create_task(nap(1))
loop.call_later(2, print, failed)
