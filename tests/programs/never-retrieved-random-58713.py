import asyncio
import time


def log(*a):
    print(f"{asyncio.get_running_loop().time():.3f}", *a)


def show(e):
    if isinstance(e, BaseExceptionGroup):
        return type(e).__name__ + "[" + ", ".join(show(x) for x in e.exceptions) + "]"
    return f"{type(e).__name__}({e})"


async def leaf_fail(tag, d=0.1):
    log(tag, "start")
    await asyncio.sleep(d)
    log(tag, "raise")
    raise ZeroDivisionError(tag)


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


async def leaf_spin(tag, d=0.1):
    for i in range(2):
        log(tag, i)
        await asyncio.sleep(0)
    return tag


lock = asyncio.Lock()


async def f2(tag):
    log(tag, "begin")
    t1 = asyncio.create_task(leaf_fail("c2", 1.5))
    try:
        log(await asyncio.wait_for(asyncio.shield(t1), 0.3))
    except Exception as e:
        log("d3", "caught", show(e))
    try:
        t4 = asyncio.create_task(leaf_fail("c5", 2.5))
        try:
            log(await asyncio.shield(t4))
        finally:
            log("f6", "finally")
            await asyncio.sleep(0.6)
        async with lock:
            log("h7", "locked")
            await asyncio.sleep(0.4)
        log("lock", lock.locked())
    except asyncio.CancelledError:
        log("c8", "cancelled")
        pass
    finally:
        log("f9", "fin")
        await asyncio.sleep(1.5)
    r10 = await asyncio.gather(leaf_spin("h11", 0.5), leaf_careful("e12", 0.2), asyncio.create_task(leaf_fail("e13", 0.4)), leaf_spin("h14", 2.5), return_exceptions=True)
    log("gatherx", [show(x) if isinstance(x, BaseException) else x for x in r10])
    log(tag, "over")
    return tag + "!"


async def f1(tag):
    log(tag, "begin")
    for k15 in range(2):
        log("a16", k15)
        ts17 = [asyncio.create_task(f2("f20"), name="f21"), asyncio.create_task(f2("d22"), name="a23")]
        dn18, pd19 = await asyncio.wait(ts17, timeout=0.5, return_when=asyncio.ALL_COMPLETED)
        log("wait", sorted(t.get_name() for t in dn18), sorted(t.get_name() for t in pd19))
        for t in ts17:
            if t.done() and not t.cancelled():
                log(t.get_name(), show(t.exception()) if t.exception() else t.result())
        if pd19:
            await asyncio.wait(pd19)
            log("rest", sum(t.cancelled() for t in ts17))
    await asyncio.sleep(2)
    await asyncio.sleep(2.5)
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    for c26 in asyncio.as_completed([leaf_careful("a27", 0.3), f1("f28"), leaf_fail("c29", 0.4), f1("h30")]):
        try:
            log("completed", await c26)
        except Exception as e:
            log("completed with", show(e))
    try:
        r31 = await asyncio.gather(f1("a32"), f2("b33"), leaf_fail("e34", 0.4))
        log("gathered", r31)
    except (asyncio.CancelledError, asyncio.TimeoutError) as e:
        log("h35", "c/t", show(e))
    await asyncio.sleep(1)
    asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 0, log, "c36", "at")
    r37 = await f2("e38")
    log("got", r37)
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")

