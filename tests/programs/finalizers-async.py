# `__del__` of what tasks, coroutines, callbacks, queues and futures hold.
import asyncio
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
async def hold(n, t):
    a = A(n)
    await asyncio.sleep(t)
    return n
async def give(n):
    await asyncio.sleep(0.01)
    return A(n)
async def boom(n):
    a = A(n)
    await asyncio.sleep(0.01)
    raise ValueError(n)
def cb(a): print("cb", a.n)
async def agen():
    a = A("agen")
    try:
        for i in range(3):
            yield A(f"item{i}")
    finally:
        print("agen finally")
async def main():
    t = asyncio.create_task(hold("t1", 0.05)); await t; print("t1 done"); t = None; print("-")
    r = await give("r"); print("got", r.n); r = None; print("-")
    await give("unused"); print("-")
    print((await give("attr")).n); print("-")
    t = asyncio.create_task(give("kept in task")); await t; print("task done"); t = None; print("-")
    loop = asyncio.get_running_loop()
    loop.call_soon(cb, A("soon")); await asyncio.sleep(0); print("-")
    h = loop.call_later(0.01, cb, A("later")); h.cancel(); print("cancelled"); h = None; await asyncio.sleep(0.02); print("-")
    h = loop.call_later(0.01, cb, A("later2")); await asyncio.sleep(0.02); print("ran"); h = None; print("-")
    q = asyncio.Queue(); q.put_nowait(A("q1")); q.put_nowait(A("q2")); x = q.get_nowait(); print("x", x.n); x = await q.get(); print("x", x.n); del x; print("-")
    q.put_nowait(A("q3")); del q; print("q gone")
    try: await boom("b1")
    except ValueError as e: print("caught", e)
    print("-")
    t = asyncio.create_task(boom("b2"))
    try: await t
    except ValueError as e: print("caught", e)
    print("t still"); del t; print("t gone")
    rs = await asyncio.gather(give("g1"), give("g2")); print(len(rs)); rs.pop(); print("-"); rs = None; print("-")
    rs = await asyncio.gather(boom("g3"), give("g4"), return_exceptions=True); print(rs[0]); rs = None; print("-")
    async for it in agen(): print(it.n)
    print("-"); it = None; print("--")
    async for it in agen(): break
    print("broke"); it = None
    await asyncio.sleep(0)
    print("-")
    try:
        async with asyncio.timeout(0.01):
            a = A("in timeout")
            await asyncio.sleep(1)
    except TimeoutError: print("timeout")
    a = None; print("-")
    try: await asyncio.wait_for(hold("wf", 1), 0.01)
    except TimeoutError: print("timeout")
    print("-")
    async with asyncio.TaskGroup() as tg:
        tg.create_task(hold("tg1", 0.01)); tg.create_task(hold("tg2", 0.02))
    print("-")
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(boom("tg3")); tg.create_task(hold("tg4", 1))
    except* ValueError as eg: print("eg", len(eg.exceptions))
    print("-")
    t = asyncio.create_task(hold("cancelled", 1)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("c")
    t = None
    print("-")
    f = loop.create_future(); f.set_result(A("fut")); print((await f).n); f = None; print("-")
    done, pending = await asyncio.wait([asyncio.create_task(give("w1")), asyncio.create_task(hold("w2", 1))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending)); done = None; print("-")
    for p in pending: p.cancel()
    pending = p = None
    await asyncio.sleep(0); await asyncio.sleep(0); print("-")
    ev = asyncio.Event(); ev.owner = A("owner"); ev = None; print("-")
    cor = hold("never", 1); cor.close(); print("closed"); 
    cor = give("x"); del cor; print("-")
    for c in asyncio.as_completed([give("ac1"), give("ac2")]):
        print((await c).n)
    c = None
    print("-")
    lock = asyncio.Lock()
    async with lock: a = A("locked")
    print("-")
asyncio.run(main())
print("end")
