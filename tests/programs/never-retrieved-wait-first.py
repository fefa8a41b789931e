"""What asyncio.wait did not wait for to the end keeps alive whoever waited: CPython remembers who awaits what."""
import asyncio


async def wait_and_fail(slow):
    quick = asyncio.create_task(asyncio.sleep(0))
    await asyncio.wait([quick, slow], return_when=asyncio.FIRST_COMPLETED)
    slow = None
    raise KeyError("waited")


async def main():
    slow = asyncio.create_task(asyncio.sleep(2))
    waiting = asyncio.create_task(wait_and_fail(slow))
    await asyncio.sleep(1)
    del waiting
    print("the slow task still knows who waited")
    await asyncio.sleep(2)
    print("done, it knows it still")
    del slow
    print("forgotten")


asyncio.run(main())
