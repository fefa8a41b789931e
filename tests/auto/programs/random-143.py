import asyncio
import time


def log(*a):
    print(f"{asyncio.get_running_loop().time():.3f}", *a)


def show(e):
    if isinstance(e, BaseExceptionGroup):
        return type(e).__name__ + "[" + ", ".join(show(x) for x in e.exceptions) + "]"
    return f"{type(e).__name__}({e})"


async def leaf_block(tag, d=0.1):
    log(tag, "block")
    time.sleep(d)
    log(tag, "unblock")
    await asyncio.sleep(0)
    time.sleep(1)
    log(tag, "done")
    return tag


async def leaf_plain(tag, d=0.1):
    log(tag, "start")
    await asyncio.sleep(d)
    log(tag, "end")
    return tag


async def leaf_careful(tag, d=0.1):
    try:
        log(tag, "start")
        await asyncio.sleep(d)
        return tag
    except asyncio.CancelledError as e:
        log(tag, "cancelled", *e.args)
        raise
    finally:
        log(tag, "finally")


sem = asyncio.BoundedSemaphore(2)


async def f2(tag):
    log(tag, "begin")
    if True:
        raise KeyError("c1")
    asyncio.get_running_loop().call_later(1, log, "b2", "later")
    asyncio.get_running_loop().call_later(0.4, log, "h3", "later")
    log(tag, "over")
    return tag + "!"


async def f1(tag):
    log(tag, "begin")
    async with sem:
        log("f4", "in sem")
        await asyncio.sleep(1)
    time.sleep(0.5)
    log("b5", "woke")
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    t6 = asyncio.create_task(leaf_plain("d7", 0.3))
    asyncio.get_running_loop().call_later(0.1, t6.cancel)
    try:
        log("raced", await t6)
    except BaseException as e:
        log("raced", show(e), asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg8:
            t9 = tg8.create_task(leaf_plain("e10", 0.4))
            t11 = tg8.create_task(leaf_plain("f12", 0.1))
        log("tg ok", [t.result() for t in (t9, t11,) if not t.cancelled()])
    except Exception as e:
        log("h13", "caught", show(e))
    time.sleep(2.5)
    log("f14", "woke")
    log("a15", 3)
    log("h16")
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")
