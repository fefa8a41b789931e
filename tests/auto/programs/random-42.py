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
        await asyncio.sleep(0.6)
        log(tag, "cleaned")


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


sem = asyncio.Semaphore(2)


async def f1(tag):
    log(tag, "begin")
    q1 = asyncio.Queue(0)
    async def prod2():
        for i in range(4):
            await q1.put(i)
            log("put", i)
            await asyncio.sleep(0.3)
    async def cons3(k):
        while True:
            x = await q1.get()
            log("get", k, x)
            await asyncio.sleep(1.5)
            q1.task_done()
    cs4 = [asyncio.create_task(cons3(k)) for k in range(1)]
    await prod2()
    await q1.join()
    log("joined")
    for t in cs4:
        t.cancel()
    log([show(x) for x in await asyncio.gather(*cs4, return_exceptions=True)])
    asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + 1, log, "d5", "at")
    log(tag, "over")
    return tag + "!"


async def main():
    tag = "main"
    r6 = await asyncio.gather(f1("f7"), f1("b8"), return_exceptions=True)
    log("gatherx", [show(x) if isinstance(x, BaseException) else x for x in r6])
    await asyncio.sleep(0.6)
    async with sem:
        log("h9", "in sem")
        await asyncio.sleep(2)
    await asyncio.sleep(0)
    await asyncio.sleep(0.5)
    log("main over")


try:
    asyncio.run(main())
except BaseException as e:
    print("run raised", show(e))
print("exit")
