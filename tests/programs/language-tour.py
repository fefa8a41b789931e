import asyncio, time, functools
from typing import Optional, List, Any, Callable, TypeVar
from abc import ABC, abstractmethod
T = TypeVar("T")

def timed(func):
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return await func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {time.perf_counter() - start:.2f}s")
    return wrapper

class Base(ABC):
    count: int = 0
    @abstractmethod
    async def run(self) -> Optional[int]: ...
    @property
    def name(self) -> str:
        return self.__class__.__name__.lower()

class Child(Base):
    def __init__(self, n: int, items: List[int] | None = None):
        super().__init__()
        self.n = n
        self.items = items or []
        Base.count += 1
    async def run(self):
        await asyncio.sleep(self.n)
        return self.n
    def __repr__(self): return f"Child({self.n!r})"

@timed
async def main():
    try:
        Base()
    except TypeError as e:
        print(e)
    kids = [Child(i) for i in range(3)]
    print(kids, Base.count, kids[0].name)
    results = await asyncio.gather(*(k.run() for k in kids))
    print(results, sum(results), f"{len(results):03d}")
    total = 0
    for i, (a, b) in enumerate(zip(results, "abc"), start=1):
        total += a
        print(i, a, b, sep="-", end=";\n")
    if False:
        pass
try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__)
lambda_ = lambda *a, k=1, **kw: (a, k, kw)
print(lambda_(1, 2, k=3, z=4))
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(80), fib.cache_info())
x = [1,2,3]
x[1:2] = [9, 9]
del x[0]
print(x, x[-1], x[::-1], 3 in x, x * 2, [*x, *"ab"])
def gen():
    got = yield 1
    print("got", got)
    return 5
def outer():
    r = yield from gen()
    print("r", r)
g = outer(); next(g)
try: g.send("v")
except StopIteration: print("stop")
try:
    try: raise ValueError("a")
    except ValueError as e: raise KeyError("b") from e
except KeyError as e: print(repr(e.__cause__))
print("%-10s|%+5d|%05.1f" % ("ab", 3, 2.25), "{0!r:>5} {1:,}".format("a", 10**6))
print(isinstance(True, int), type(3).__name__, str(type("")), None is None, 1 < 2 < 3, not 0)
import random; random.seed(42); print(random.random(), random.randint(1, 100), random.choice("abc"), random.sample(range(10), 3))
