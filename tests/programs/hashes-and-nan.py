from collections import Counter, OrderedDict, defaultdict, deque

# What can change has no hash; NaN is equal to nothing.

n = float("nan")
class A:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x==o.x
print(n == n, A(n) == A(n), A(n).x == A(n).x)


print([].__class__.__hash__, list.__hash__, dict.__hash__, set.__hash__, bytearray.__hash__)


print(set.__hash__)


class A:
    def f(self, *, k): pass
A.f.__qualname__ = "B.g"
try: A().f()
except TypeError as e: print(e)
try: A().f(z=1)
except TypeError as e: print(e)
try: A().f(1)
except TypeError as e: print(e)
try: A().f(1, k=3)
except TypeError as e: print(e)


class D:
    def __get__(self, i, o): return f"doc of {o.__name__} {i}"
class A:
    __doc__ = D()
print(A.__doc__, A().__doc__[:8])


for x in [], {}, set(), bytearray(), deque(), OrderedDict(), defaultdict(int), Counter():
    try: hash(x)
    except TypeError as e: print(e)
    try: {x: 1}
    except TypeError as e: print(e)
    print(type(x).__hash__)
class L(list): pass
try: hash(L())
except TypeError as e: print(e)
class M(list):
    def __hash__(self): return 3
print(hash(M()), {M(): 1})
class N(dict):
    def __eq__(self, o): return True
try: hash(N())
except TypeError as e: print(e)


n = float("nan")
m = n
print(n != n, n == m, n is m, n in [n], [n] == [n])
