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
    time.sleep(0)
    log(tag, "done")
    return tag


async def leaf_plain(tag, d=0.1):
    log(tag, "start")
    await asyncio.sleep(d)
    log(tag, "end")
    return tag


async def leaf_slowclean(tag, d=0.1):
    try:
        await asyncio.sleep(d)
        return tag
    finally:
        log(tag, "cleanup", asyncio.current_task().cancelling())
        await asyncio.sleep(0.6)
        log(tag, "cleaned")


async def leaf_fail(tag, d=0.1):
    log(tag, "start")
    await asyncio.sleep(d)
    log(tag, "raise")
    raise OSError(tag)


ev = asyncio.Event()
lock = asyncio.Lock()


async def f1(tag):
    log(tag, "begin")
    t1 = asyncio.create_task(leaf_fail("a2", 0.2))
    asyncio.get_running_loop().call_later(0.5, t1.cancel)
    try:
        log("raced", await t1)
    except BaseException as e:
        log("raced", show(e), asyncio.current_task().cancelling())
    async with lock:
        log("g3", "locked")
        await asyncio.sleep(0.7)
    log("lock", lock.locked())
    try:
        await asyncio.wait_for(ev.wait(), 1.5)
        log("h4", "event")
    except Exception as e:
        log("c5", "caught", show(e))
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    await asyncio.sleep(0)
    log("c6")
    async def gen7():
        try:
            for i in range(3):
                await asyncio.sleep(1.5)
                yield i
        finally:
            log("gen7", "closed")
    log([x * 2 async for x in gen7() if x != 1])
    for c8 in asyncio.as_completed([f1("g9"), leaf_fail("h10", 0), leaf_fail("a11", 0.7), f1("h12")]):
        try:
            log("completed", await c8)
        except Exception as e:
            log("completed with", show(e))
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")
