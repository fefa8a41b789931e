"""Who waited for a task a second time, to its end, is not remembered any more: nor from the first, which was too short."""
import asyncio


async def wait_and_fail(how):
    quick = asyncio.create_task(asyncio.sleep(0))
    slow = asyncio.create_task(asyncio.sleep(0.1))
    await asyncio.wait([quick, slow], return_when=asyncio.FIRST_COMPLETED)
    if how == "gather":
        await asyncio.gather(slow)
    if how == "await":
        await slow
    if how == "shield":
        await asyncio.shield(slow)
    if how == "wait":
        await asyncio.wait([slow])
    if how == "cancel":
        slow.cancel()
        await asyncio.sleep(0)
    raise KeyError(how)


async def main():
    for how in ("gather", "await", "shield", "wait", "cancel", "nothing"):
        failing = asyncio.create_task(wait_and_fail(how))
        await asyncio.sleep(1)
        del failing
        print("after", how)


asyncio.run(main())
