import sys, asyncio
print(sys.get_asyncgen_hooks())
h = sys.get_asyncgen_hooks()
print(h.firstiter, h.finalizer, h[0], len(h), isinstance(h, tuple), type(h))
def first(agen): print('first', agen.__name__)
def fin(agen): print('finalize', agen.__name__)
async def gen():
    try:
        yield 1
        yield 2
    finally:
        print('closed')
sys.set_asyncgen_hooks(firstiter=first, finalizer=fin)
print(sys.get_asyncgen_hooks().firstiter is first)
g = gen()
try: g.asend(None).send(None)
except StopIteration as e: print(e.value)
del g
sys.set_asyncgen_hooks(None, None)
print(sys.get_asyncgen_hooks())
for bad in ((1,), ('a', None), (None, 3)):
    try: sys.set_asyncgen_hooks(*bad)
    except TypeError as e: print(e)
async def main():
    h = sys.get_asyncgen_hooks()
    print(h.firstiter.__name__, h.finalizer.__name__, h.firstiter.__self__ is asyncio.get_running_loop())
    async for x in gen():
        break
    await asyncio.sleep(0)
    old = sys.get_asyncgen_hooks()
    def mine(agen):
        print('mine', agen.__name__)
        old.firstiter(agen)
    sys.set_asyncgen_hooks(firstiter=mine)
    async for x in gen():
        print(x)
    sys.set_asyncgen_hooks(*old)
    async for x in gen():
        print(x)
asyncio.run(main())
print(sys.get_asyncgen_hooks())
