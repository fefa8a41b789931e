import atexit, weakref, functools, asyncio, gc, contextvars, itertools, collections
class O:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"O{self.n}"
def watch(o):
    weakref.finalize(o, print, "freed", o.n).atexit = False
    return o
def gen():
    o = watch(O(1))
    yield o.n
    yield o.n + 1
g = gen()
print(next(g))
del g
g = gen(); next(g); print(list(g))
def raises():
    o = watch(O(2))
    raise ValueError("x")
try:
    raises()
except ValueError as e:
    print("handling")
print("handled")
@functools.lru_cache(maxsize=2)
def cached(n):
    return watch(O(n))
cached(10); cached(11)
print("cached")
cached(12)
print("evicted")
cached.cache_clear()
print("cleared")
def outer():
    o = watch(O(3))
    return lambda: o.n
f = outer()
print(f())
f = None
print([watch(O(i)).n for i in (20, 21)])
xs = [watch(O(i)) for i in (30, 31)]
xs.pop(0)
print("popped")
xs[0] = 1
d = {watch(O(40)): 1}
d.popitem()
dq = collections.deque([watch(O(i)) for i in (50, 51, 52)], maxlen=3)
dq.append(0)
dq.popleft()
dq.clear()
print("deque done")
s = {watch(O(60))}
s.pop()
for x in (watch(O(70)),): pass
print("loop over")
x = None
it = iter([watch(O(80))])
print(next(it))
it = None
a, b = watch(O(90)), watch(O(91))
a, b = b, a
a = b = None
class H:
    def __init__(self): self.o = watch(O(100))
h = H()
h.o = watch(O(101))
del h.o
h.__dict__["z"] = watch(O(102))
h = None
var = contextvars.ContextVar("v")
def incontext():
    var.set(watch(O(110)))
    print("set")
contextvars.copy_context().run(incontext)
print("context gone")
async def agen():
    o = watch(O(120))
    yield 1
    yield 2
async def main():
    async for v in agen():
        print(v)
    t = asyncio.create_task(hold())
    await asyncio.sleep(0)
    t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled")
    del t
    q = asyncio.Queue()
    await q.put(watch(O(130)))
    print("put")
    await q.get()
    print("got")
    fut = asyncio.get_running_loop().create_future()
    fut.set_result(watch(O(140)))
    print((await fut).n)
    fut = None
    loop = asyncio.get_running_loop()
    loop.call_later(1, lambda o: print("called", o.n), watch(O(150)))
    h = loop.call_later(5, print, watch(O(151)))
    h.cancel()
    print("cancelled handle")
    del h
    await asyncio.sleep(2)
    print(await asyncio.to_thread(lambda: watch(O(160)).n))
    r = await asyncio.gather(make(170), make(171))
    r = None
    print("end")
async def make(n):
    await asyncio.sleep(0.1)
    return watch(O(n))
async def hold():
    o = watch(O(121))
    await asyncio.sleep(10)
asyncio.run(main())
print((lambda o: o.n)(watch(O(180))))
print("a" if watch(O(190)) else "b")
assert watch(O(191))
if watch(O(192)).n: print("if")
while watch(O(193)).n: break
print(f"{watch(O(194))} text")
y = watch(O(195)).n + 1
z = [watch(O(196))] * 2
del z[0]
print("one left")
z.remove(z[0])
print("done", y)
atexit.register(print, "registered before anything is finalized")
weakref.finalize(O(200), print, "finalized")
atexit.register(print, "registered afterwards")
kept = O(201)
weakref.finalize(kept, print, "finalized at the end")
