import asyncio
import time


def log(*a):
    print(f"{asyncio.get_running_loop().time():.3f}", *a)


def show(e):
    if isinstance(e, BaseExceptionGroup):
        return type(e).__name__ + "[" + ", ".join(show(x) for x in e.exceptions) + "]"
    return f"{type(e).__name__}({e})"


async def leaf_slowclean(tag, d=0.1):
    try:
        await asyncio.sleep(d)
        return tag
    finally:
        log(tag, "cleanup", asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        log(tag, "cleaned")


async def leaf_sync(tag, d=0.1):
    log(tag, "sync")
    return tag


async def leaf_plain(tag, d=0.1):
    log(tag, "start")
    await asyncio.sleep(d)
    log(tag, "end")
    return tag


async def leaf_stubborn(tag, d=0.1):
    for i in range(2):
        try:
            await asyncio.sleep(d)
            log(tag, "tick", i)
        except asyncio.CancelledError:
            log(tag, "ignored cancel", i)
            asyncio.current_task().uncancel()
    return tag


async def leaf_swap(tag, d=0.1):
    try:
        await asyncio.sleep(d)
    except asyncio.CancelledError:
        log(tag, "swap")
        raise RuntimeError(tag) from None
    return tag


cond = asyncio.Condition()


async def f1(tag):
    log(tag, "begin")
    await asyncio.sleep(0.7)
    log("d1", 19)
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    try:
        async with asyncio.timeout(1):
            async with cond:
                log("b2", "cond wait")
                await cond.wait()
                log("b3", "notified")
    except BaseException as e:
        log("f4", "caught base", show(e))
    await asyncio.sleep(0)
    if True:
        raise OSError("d5")
    ts6 = [asyncio.create_task(f1("a8")), asyncio.create_task(leaf_plain("b9", 0.2)), asyncio.create_task(leaf_slowclean("h10", 0.3))]
    async for t7 in asyncio.as_completed(ts6):
        try:
            log(ts6.index(t7), await t7)
        except Exception as e:
            log(ts6.index(t7), show(e))
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")
