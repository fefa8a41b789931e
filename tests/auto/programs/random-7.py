import asyncio
import time


def log(*a):
    print(f"{asyncio.get_running_loop().time():.3f}", *a)


def show(e):
    if isinstance(e, BaseExceptionGroup):
        return type(e).__name__ + "[" + ", ".join(show(x) for x in e.exceptions) + "]"
    return f"{type(e).__name__}({e})"


async def leaf_stubborn(tag, d=0.1):
    for i in range(2):
        try:
            await asyncio.sleep(d)
            log(tag, "tick", i)
        except asyncio.CancelledError:
            log(tag, "ignored cancel", i)
            asyncio.current_task().uncancel()
    return tag


async def leaf_block(tag, d=0.1):
    log(tag, "block")
    time.sleep(d)
    log(tag, "unblock")
    await asyncio.sleep(0)
    time.sleep(1)
    log(tag, "done")
    return tag


async def leaf_swap(tag, d=0.1):
    try:
        await asyncio.sleep(d)
    except asyncio.CancelledError:
        log(tag, "swap")
        raise ValueError(tag) from None
    return tag


async def f2(tag):
    log(tag, "begin")
    t1 = asyncio.create_task(leaf_stubborn("a2", 0))
    await asyncio.sleep(0)
    try:
        log("task", await t1)
    except BaseException as e:
        log("a3", "caught base", show(e))
    log("b4")
    log("g5")
    log(tag, "over")
    return tag + "!"


async def f1(tag):
    log(tag, "begin")
    try:
        r6 = await asyncio.gather(leaf_swap("c7", 0.1), leaf_block("b8", 2), return_exceptions=True)
        log("gatherx", [show(x) if isinstance(x, BaseException) else x for x in r6])
    except BaseException as e:
        log("d9", "caught base", show(e))
        raise
    t10 = asyncio.create_task(leaf_block("h11", 0.6))
    try:
        log(await asyncio.wait_for(asyncio.shield(t10), 0.2))
    except BaseException as e:
        log("d12", "caught base", show(e))
        raise
    log("shielded", t10.done(), t10.cancelled())
    await asyncio.sleep(1)
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    await asyncio.sleep(0)
    log("f14")
    time.sleep(1)
    log("g15", "woke")
    await asyncio.sleep(0)
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")
