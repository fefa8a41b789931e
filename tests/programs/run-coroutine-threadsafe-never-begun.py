"""Who is handed to a loop of another thread, and never begun there."""

import asyncio
async def fetch(): print("run")
async def other(): print("run")
async def main():
    loop = asyncio.get_running_loop()
    print("a")
    asyncio.run_coroutine_threadsafe(fetch(), loop)
    print("b")
    await asyncio.sleep(0)
    print("c")
    asyncio.run_coroutine_threadsafe(other(), loop)
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("closed")
async def third(): print("run")
async def fourth(): print("run")
try:
    asyncio.run_coroutine_threadsafe(third(), loop)
except RuntimeError as e:
    print(e)
print("after")
def work():
    f = fourth()
    asyncio.run_coroutine_threadsafe(f, loop)
try:
    work()
except RuntimeError as e:
    f = e
print("after")
