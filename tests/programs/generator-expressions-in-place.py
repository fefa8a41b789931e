import asyncio
import sys
import traceback


class Adds:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        print("add", self.n, type(other).__name__)
        return Adds(self.n + (other.n if isinstance(other, Adds) else other))
    def __radd__(self, other):
        print("radd", other, self.n)
        if self.n == 99:
            raise ValueError("no 99")
        return Adds(other + self.n)


class It:
    def __init__(self, n):
        self.n = n
        self.i = 0
    def __iter__(self):
        print("iter"); return self
    def __next__(self):
        self.i += 1
        if self.i > self.n:
            raise StopIteration
        return self.i


def boom(x):
    if x == 3:
        raise KeyError(x)
    return x


def stop(x):
    if x == 2:
        raise StopIteration("early")
    return x


def closing(n):
    try:
        for i in range(n): yield i
    finally:
        print("closed", n)


def show(f):
    try:
        print(f())
    except Exception:
        traceback.print_exc(file=sys.stdout)


def a():
    return sum(boom(x) for x in range(5))


def b():
    return sum(stop(x) for x in range(5))


def c():
    return sum(Adds(x) for x in It(3)).n


def d():
    return sum((Adds(x) for x in [1, 99]), 5).n


def e():
    return any(x > 2 for x in closing(6))


def f():
    return all(x < 2 for x in closing(6)), sum(x for x in closing(3))


def g():
    return list((x, y) for x in range(3) if x for y in range(x) if boom(x + y + 1) or True)


def h():
    return [last := 0, sum((last := last + x) for x in range(4)), last]


def i():
    return sum(x / 0 for x in range(3))


def j():
    return sum(x for x in 5)


def k():
    return dict((x, x * x) for x in range(3)), set(x % 2 for x in range(5)), tuple(x for x in "abc")


def l():
    return ",".join(str(x) for x in range(5)), sorted(-x for x in range(4)), max(x % 3 for x in range(9)), min((x % 3 for x in range(9)), default=9)


def m():
    return sum((x for y in (range(z) for z in range(5)) for x in y))


def n():
    g = (x for x in range(10) if x % 2)
    print(any(x > 3 for x in g), list(g))
    g = (boom(x) for x in range(5))
    try:
        print(list(g))
    except KeyError as e:
        print("key", e, list(g), g.gi_frame)
    g = (x for x in range(3))
    print(next(g)); g.close(); print(list(g))
    g = (x for x in range(3)); print(next(g))
    try:
        g.throw(OSError("x"))
    except OSError as e:
        print("os", e)
    return next(g, "over")


def o():
    return sum(0.1 for _ in range(10)), sum([0.1, 1, 2**70]), sum(x for x in (2**53, 1, 2**53, True)), sum([], 2.5), sum([True, True]), sum([[1], [2]], [])


def p():
    return sum(["a", "b"])


def q():
    return sum((x for x in (1, 2, None)))


def r():
    return sum(x for x in (2**60, 2**60, -2**61, 5, 1.5, 2**53, 1))


def s():
    g = (next(g) for _ in range(3))
    return list(g)


def t():
    return [[sum(x * y for x in range(y)) for y in range(4)], {k: list(v for v in range(k)) for k in range(3)}]


def u():
    fs = [lambda: x for x in range(3)]
    gs = list((lambda: y) for y in range(3))
    return [f() for f in fs], [f() for f in gs]


def v():
    lst = [1, 2, 3]
    return list(x for x in lst if x < 8 and (lst.append(x * 2) or True))


def w():
    d = {1: 2}
    return list(d.setdefault(x + 1, 0) for x in d)
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w):
    print("---", fn.__name__)
    show(fn)


async def agen():
    for i in range(3):
        await asyncio.sleep(0.1)
        yield i


async def num(x):
    await asyncio.sleep(0.1); return x


async def main():
    print([x async for x in (x * 2 async for x in agen())])
    print([x async for x in (await num(x) for x in range(3))])
    try:
        sum(await num(x) for x in range(3))
    except TypeError as e:
        print(e)
    print(sum(x for x in [await num(1), await num(2)]))
    try:
        any(t.cancel() for t in [asyncio.current_task()])
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled")
asyncio.run(main())
