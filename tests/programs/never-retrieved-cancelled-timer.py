"""A timer that was cancelled keeps nothing alive, though it stays in the heap till its time has come."""
import asyncio


async def fail(name):
    raise KeyError(name)


async def patient():
    await asyncio.wait_for(fail("wait_for"), 5)


async def limited():
    async with asyncio.timeout(5):
        await fail("timeout")


async def main():
    for work in (patient, limited):
        asyncio.create_task(work())
        await asyncio.sleep(1)
        print("long before the timer", work.__name__)
    lost = asyncio.create_task(fail("args"))
    timer = asyncio.get_running_loop().call_later(5, print, lost)
    await asyncio.sleep(1)
    del lost
    print("the timer holds it")
    timer.cancel()
    print("cancelled")
    await asyncio.sleep(1)


asyncio.run(main())
