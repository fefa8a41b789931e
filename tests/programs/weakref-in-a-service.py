import asyncio, weakref, gc, contextlib, functools
class Resource:
    def __init__(self, name):
        self.name = name
        self._finalizer = weakref.finalize(self, print, "closing", name)
    def close(self): self._finalizer()
    @property
    def closed(self): return not self._finalizer.alive
class Bus:
    def __init__(self): self.subs = weakref.WeakSet()
    def subscribe(self, s): self.subs.add(s); return s
    def publish(self, msg):
        for s in sorted(self.subs, key=lambda s: s.name): s.on(msg)
class Sub:
    def __init__(self, name): self.name = name
    def on(self, msg): print(self.name, msg)
class Pool:
    def __init__(self): self._idle = []; self._all = weakref.WeakSet()
    @contextlib.asynccontextmanager
    async def acquire(self):
        r = self._idle.pop() if self._idle else Resource(f"r{len(self._all)}")
        self._all.add(r)
        try: yield r
        finally: self._idle.append(r)
async def use(pool, n):
    async with pool.acquire() as r:
        print(n, "uses", r.name)
        await asyncio.sleep(0.1 * n)
        if n == 2: raise ValueError(n)
def failing():
    r = Resource("in failing")
    raise KeyError("x")
async def main():
    bus = Bus()
    a, b = bus.subscribe(Sub("a")), bus.subscribe(Sub("b"))
    bus.subscribe(Sub("lost"))
    bus.publish(1)
    del b
    bus.publish(2)
    pool = Pool()
    print(await asyncio.gather(use(pool, 1), use(pool, 2), return_exceptions=True))
    print(len(pool._all), len(pool._idle))
    pool._idle.clear()
    print(len(pool._all))
    try: failing()
    except KeyError as e: print("caught", e)
    print("after")
    try:
        try: failing()
        finally: print("finally")
    except KeyError: pass
    print("after 2")
    r = Resource("explicit"); r.close(); print(r.closed)
    del r
    cache = weakref.WeakValueDictionary()
    async def get(k):
        if (v := cache.get(k)) is None:
            await asyncio.sleep(0.1)
            v = cache.setdefault(k, Sub(k))
        return v
    x, y = await asyncio.gather(get("k"), get("k"))
    print(x is y, len(cache))
    x = None
    print(len(cache)); del y
    print(len(cache))
    running = weakref.WeakSet()
    async def job(n):
        running.add(asyncio.current_task())
        await asyncio.sleep(n)
    ts = [asyncio.create_task(job(n / 10)) for n in range(1, 4)]
    await asyncio.sleep(0.15)
    print(len(running), sum(t.done() for t in running))
    await asyncio.gather(*ts)
    ts.clear()
    print(len(running))
    ev = asyncio.Event()
    wr = weakref.ref(ev)
    async def waiter(e): await e.wait()
    t = asyncio.create_task(waiter(ev))
    await asyncio.sleep(0)
    del ev
    print(wr() is not None)
    t.cancel()
    with contextlib.suppress(asyncio.CancelledError): await t
    del t
    print(wr() is None)
    class Tree:
        def __init__(self, parent=None):
            self.parent = weakref.proxy(parent) if parent is not None else None
            self.kids = []
    root = Tree(); kid = Tree(root); root.kids.append(kid)
    root = None
    try: print(kid.parent.kids)
    except ReferenceError as e: print(e)
    loop = asyncio.get_running_loop()
    o = Sub("timer")
    w = weakref.ref(o, lambda _: print("timer's gone"))
    loop.call_later(0.1, o.on, "tick")
    del o
    await asyncio.sleep(0.2)
    print("end", w())
asyncio.run(main())
