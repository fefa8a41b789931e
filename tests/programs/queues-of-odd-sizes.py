"""A queue asks how large it may be only when it might be full."""
import asyncio
def told(f):
    try: return f()
    except Exception as e: return repr(e)
async def main():
    for m in (1.5, "a", None, True, -1, 0.0, [], 2**70, float("nan"), float("inf")):
        for c in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
            q = c(m)
            print(q, q.maxsize, q._maxsize, told(q.full), told(lambda: q.put_nowait(1)), told(lambda: q.put_nowait(2)), told(lambda: q.put_nowait(3)), q.qsize(), told(q.full))
    q = asyncio.Queue("x")
    try: await q.put(1)
    except TypeError as e: print(e)
    try: await asyncio.wait_for(q.get(), 1)
    except TimeoutError as e: print(repr(e), q)
    q = asyncio.Queue(maxsize=1.5)
    async def producer():
        for i in range(5):
            await q.put(i); print("put", i, q)
    asyncio.create_task(producer())
    for i in range(5):
        await asyncio.sleep(1); print(await q.get())
    q._maxsize = 2.5
    print(q)
    class Q(asyncio.Queue):
        def _init(self, maxsize): print("init", maxsize); super()._init(maxsize)
    Q(1.5)
asyncio.run(main())
