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


async def leaf_fail(tag, d=0.1):
    log(tag, "start")
    await asyncio.sleep(d)
    log(tag, "raise")
    raise LookupError(tag)


async def leaf_slowclean(tag, d=0.1):
    try:
        await asyncio.sleep(d)
        return tag
    finally:
        log(tag, "cleanup", asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
        log(tag, "cleaned")


async def f1(tag):
    log(tag, "begin")
    r1 = await asyncio.gather(leaf_slowclean("g2", 0.1), asyncio.create_task(leaf_fail("f3", 1)), leaf_stubborn("f4", 0.2), leaf_stubborn("f5", 0.3), return_exceptions=True)
    log("gatherx", [show(x) if isinstance(x, BaseException) else x for x in r1])
    t6 = asyncio.create_task(leaf_stubborn("f7", 0.1))
    try:
        log(await asyncio.wait_for(asyncio.shield(t6), 0.2))
    except (asyncio.CancelledError, asyncio.TimeoutError) as e:
        log("h8", "c/t", show(e))
        raise
    log("c9", 1)
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    try:
        async with asyncio.timeout(0.5) as cm10:
            t11 = asyncio.create_task(f1("a12"))
            try:
                log(await asyncio.wait_for(asyncio.shield(t11), 0.5))
            except Exception as e:
                log("b13", "caught", show(e))
            try:
                log(await t11)
            except Exception as e:
                log("d14", "caught", show(e))
        log("expired", cm10.expired())
    except Exception as e:
        log("g15", "caught", show(e))
    fut16 = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(fut16.cancel, "h17")
    try:
        log("future", await fut16)
    except BaseException as e:
        log("future", show(e))
    ts18 = [asyncio.create_task(f1("f21"), name="g22"), asyncio.create_task(leaf_slowclean("d23", 1), name="c24"), asyncio.create_task(leaf_fail("b25", 0), name="a26"), asyncio.create_task(f1("f27"), name="h28")]
    dn19, pd20 = await asyncio.wait(ts18, return_when=asyncio.ALL_COMPLETED)
    log("wait", sorted(t.get_name() for t in dn19), sorted(t.get_name() for t in pd20))
    for t in ts18:
        log(t.get_name(), t.cancel())
    log([show(x) if isinstance(x, BaseException) else x for x in await asyncio.gather(*ts18, return_exceptions=True)])
    r29 = await asyncio.gather(asyncio.create_task(leaf_stubborn("c30", 0)), asyncio.create_task(leaf_fail("g31", 0.5)), f1("e32"), return_exceptions=True)
    log("gatherx", [show(x) if isinstance(x, BaseException) else x for x in r29])
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")
