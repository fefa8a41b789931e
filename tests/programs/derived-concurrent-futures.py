# Classes that derive from a future of concurrent.futures and from its pool; what is no base for a class.
import concurrent.futures, threading
class F(concurrent.futures.Future):
    def __init__(self):
        super().__init__()
        self.tag = "t"
    def result(self, timeout=None):
        return ("own", super().result(timeout))
f = F()
print(type(f).__name__, getattr(f, "tag", None), isinstance(f, F))
f.set_result(3)
print(f.result())
class P(concurrent.futures.ThreadPoolExecutor):
    def submit(self, fn, *a, **k):
        print("submit", fn.__name__); return super().submit(fn, *a, **k)
with P(2) as p:
    print(p.submit(abs, -1).result(), list(p.map(abs, [-2, 3])))
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    with P(1) as p:
        print(await loop.run_in_executor(p, abs, -7))
asyncio.run(main())
import datetime
import operator
import types

for base in (type(threading.Lock()), datetime.timezone, operator.itemgetter, types.MappingProxyType, bool, range):
    try:
        class L(base): pass
    except TypeError as error:
        print(error)
