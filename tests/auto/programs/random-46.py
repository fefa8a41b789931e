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


async def leaf_spin(tag, d=0.1):
    for i in range(2):
        log(tag, i)
        await asyncio.sleep(0)
    return tag


async def leaf_slowclean(tag, d=0.1):
    try:
        await asyncio.sleep(d)
        return tag
    finally:
        log(tag, "cleanup", asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        log(tag, "cleaned")


async def f1(tag):
    log(tag, "begin")
    log("f1", 80)
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        log("f2", "cancelled")
        pass
    finally:
        log("b3", "fin")
        await asyncio.sleep(1)
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    try:
        async with asyncio.TaskGroup() as tg4:
            t5 = tg4.create_task(leaf_block("g6", 0.3))
        log("tg ok", [t.result() for t in (t5,) if not t.cancelled()])
    except BaseExceptionGroup as eg:
        log("group", show(eg))
    def blk7(x):
        time.sleep(0.5)
        return x * 2
    log(await asyncio.gather(asyncio.to_thread(blk7, 1), asyncio.get_running_loop().run_in_executor(None, blk7, 2), asyncio.sleep(0.7, 9)))
    ts8 = [asyncio.create_task(leaf_spin("b11", 0.5), name="b12"), asyncio.create_task(f1("f13"), name="c14")]
    dn9, pd10 = await asyncio.wait(ts8, return_when=asyncio.FIRST_EXCEPTION)
    log("wait", sorted(t.get_name() for t in dn9), sorted(t.get_name() for t in pd10))
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")
