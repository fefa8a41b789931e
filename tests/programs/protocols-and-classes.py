import sys
from collections import deque
from datetime import date, datetime, timedelta
class Counter:
    def __init__(self): self.total = 0
    def __iter__(self): return self
    def __next__(self): print("next"); return self.total
    def send(self, n): self.total += n; return self.total
    def throw(self, e): print("throw", repr(e)); return -1
    def close(self): print("close")
def outer(it):
    r = yield from it
    print("returned", r)
    yield "after"
g = outer(Counter())
print(next(g), g.send(5), g.throw(ValueError("x")))
g.close()
class Ends:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(3)
print(list(outer(Ends())))
g = outer([1, 2]); print(next(g))
try:
    g.throw(ValueError, (1, 2))
except ValueError as e:
    print(repr(e))
def inner():
    try:
        yield 1
    except ValueError as e:
        print(e.args); yield 2
g = inner(); next(g); print(g.throw(ValueError, "text"))

def f(x):
    class A:
        local = x if False else "own"
        name = name_ = x
    return A.local, A.name
print(f(42))
where = "global"
def g2(where):
    class A:
        a = where
        where = "class"
    return A.a, A.where
print(g2("param"))
class F:
    def __ne__(self, other): print("ne", other); return "answer"
print(F() != None, None != F(), 1 != F(), F() != F())
for bad in (lambda: hash([1]), lambda: hash({1}), lambda: hash({}.keys()), lambda: deque([], -1), lambda: super(int, "x"),
            lambda: type("X", (bool,), {}), lambda: date(2024, 1, 1) + 1, lambda: date(2024, 1, 1) < 3):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])), hash(frozenset()), {frozenset([1]): 2}[frozenset([1])])
class Day(date): pass
class Moment(datetime): pass
d = Day(2024, 2, 28)
print(repr(d + timedelta(2)), timedelta(1) + d, type(d - timedelta(1)).__name__, d.replace(day=1), d - Day(2024, 1, 1), d == date(2024, 2, 28), d == datetime(2024, 2, 28), type(d.replace(year=2025)))
print(repr(Moment(2024, 1, 1) + timedelta(hours=5)), max(d, date(2025, 1, 1)))
class K: pass
K.__module__ = "elsewhere"
print(K, K.__module__, K.__qualname__)
K.__qualname__ = "Other.K"
print(K, K.__qualname__, K.__name__)
print(sys.version_info, sys.version_info[:2], sys.version_info >= (3, 11), sys.version_info.releaselevel)
for bad in ("text", [1], (1,)):
    for other in (1, b"x", None):
        try:
            bad += other
            print(bad)
        except TypeError as e:
            print(e)
        try:
            bad *= "x"
        except TypeError as e:
            print(e)
