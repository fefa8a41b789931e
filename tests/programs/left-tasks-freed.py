import asyncio
import weakref


async def stubborn(how):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        pass
    if how == "fail":
        raise ValueError(how)
    if how == "again":
        raise asyncio.CancelledError(how)
    return how


async def main():
    for how in ("return", "fail", "again"):
        task = asyncio.create_task(stubborn(how))
        weakref.finalize(task, print, "gone:", how)
    del task
    await asyncio.sleep(0)


asyncio.run(main())
print("after")
