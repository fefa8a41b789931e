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
        await asyncio.sleep(0.3)
        log(tag, "cleaned")


async def leaf_block(tag, d=0.1):
    log(tag, "block")
    time.sleep(d)
    log(tag, "unblock")
    await asyncio.sleep(0)
    time.sleep(0.2)
    log(tag, "done")
    return tag


async def leaf_sync(tag, d=0.1):
    log(tag, "sync")
    return tag


bg = []


async def f1(tag):
    log(tag, "begin")
    log("d1", 90)
    try:
        r2 = await asyncio.wait_for(leaf_block("a3", 0.2), 0.3)
        log("in time", r2)
    except BaseException as e:
        log("g4", "caught base", show(e))
    await asyncio.sleep(0)
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    try:
        async with asyncio.TaskGroup() as tg6:
            t7 = tg6.create_task(leaf_slowclean("c8", 0.2))
            t9 = tg6.create_task(leaf_sync("b10", 2))
            t11 = tg6.create_task(leaf_block("d12", 0.5))
            t13 = asyncio.create_task(f1("c14"))
            try:
                log(await asyncio.wait_for(asyncio.shield(t13), 0.3))
            except Exception as e:
                log("h15", "caught", show(e))
        log("tg ok", [t.result() for t in (t7, t9, t11,) if not t.cancelled()])
    except BaseExceptionGroup as eg:
        log("group", show(eg))
    bg.append(asyncio.create_task(f1("g16")))
    if asyncio.get_running_loop().time() >= 0.4:
        try:
            async with asyncio.timeout(0.2) as cm17:
                cm17.reschedule(asyncio.get_running_loop().time() + 0.2)
                for k18 in range(2):
                    log("f19", k18)
                    log("c20")
                await asyncio.sleep(0.1)
            log("expired", cm17.expired())
        except (asyncio.CancelledError, asyncio.TimeoutError) as e:
            log("e22", "c/t", show(e))
    else:
        log("e23")
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")
