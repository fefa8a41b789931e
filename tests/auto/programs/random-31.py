import asyncio
import time


def log(*a):
    print(f"{asyncio.get_running_loop().time():.3f}", *a)


def show(e):
    if isinstance(e, BaseExceptionGroup):
        return type(e).__name__ + "[" + ", ".join(show(x) for x in e.exceptions) + "]"
    return f"{type(e).__name__}({e})"


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


async def leaf_stubborn(tag, d=0.1):
    for i in range(2):
        try:
            await asyncio.sleep(d)
            log(tag, "tick", i)
        except asyncio.CancelledError:
            log(tag, "ignored cancel", i)
            asyncio.current_task().uncancel()
    return tag


async def leaf_sync(tag, d=0.1):
    log(tag, "sync")
    return tag


async def leaf_spin(tag, d=0.1):
    for i in range(2):
        log(tag, i)
        await asyncio.sleep(0)
    return tag


bg = []


async def f1(tag):
    log(tag, "begin")
    bg.append(asyncio.create_task(leaf_stubborn("c1", 0.1)))
    log("a2", 17)
    await asyncio.sleep(2)
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    try:
        r4 = await asyncio.gather(asyncio.create_task(f1("f5")), asyncio.create_task(f1("d6")), asyncio.create_task(f1("a7")), f1("c8"))
        log("gathered", r4)
    except (asyncio.CancelledError, asyncio.TimeoutError) as e:
        log("g9", "c/t", show(e))
        raise
    if True:
        raise LookupError("d10")
    try:
        r11 = await asyncio.gather(f1("h12"), asyncio.create_task(f1("g13")), leaf_sync("d14", 0.1))
        log("gathered", r11)
    except (asyncio.CancelledError, asyncio.TimeoutError) as e:
        log("e15", "c/t", show(e))
    t16 = asyncio.create_task(leaf_sync("b17", 0.2))
    log(t16.cancel())
    log("cancelling", t16.cancelling())
    try:
        log("task", await t16)
    except BaseException as e:
        log("task", show(e), t16.cancelled())
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")
