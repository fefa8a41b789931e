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
            pass
    return tag


async def leaf_spin(tag, d=0.1):
    for i in range(3):
        log(tag, i)
        await asyncio.sleep(0)
    return tag


async def leaf_sync(tag, d=0.1):
    log(tag, "sync")
    return tag


ev = asyncio.Event()


async def f1(tag):
    log(tag, "begin")
    fut1 = asyncio.get_running_loop().create_future()
    fut1.add_done_callback(lambda f: log("cb1", f.cancelled()))
    fut1.add_done_callback(lambda f: log("cb2"))
    asyncio.get_running_loop().call_later(1, fut1.set_exception, RuntimeError("e2"))
    try:
        log("future", await fut1)
    except BaseException as e:
        log("future", show(e))
    try:
        r3 = await asyncio.wait_for(leaf_stubborn("c4", 0.6), 0.3)
        log("in time", r3)
    except Exception as e:
        log("f5", "caught", show(e))
    log("g6", 88)
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    ev.set()
    log("set")
    t7 = asyncio.create_task(f1("f8"))
    asyncio.get_running_loop().call_soon(t7.cancel)
    try:
        log("raced", await t7)
    except BaseException as e:
        log("raced", show(e), asyncio.current_task().cancelling())
    await asyncio.sleep(0.7)
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")
