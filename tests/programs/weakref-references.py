import weakref

class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A({self.n})"

a = A(1)
r = weakref.ref(a)
print(r() is a, r, type(r), weakref.ref is weakref.ReferenceType)
print(weakref.ref(a) is r, weakref.getweakrefcount(a))
r2 = weakref.ref(a, lambda ref: print("gone", ref() is None, ref))
print(weakref.getweakrefcount(a), r == r2, hash(r) == hash(a), r2.__callback__ is not None)
b = a
del a
print(r())
b = None
print(r(), r, r2())
for bad in (1, "x", [], {}, (), None, object(), 1.5, ValueError()):
    try: weakref.ref(bad)
    except TypeError as e: print(e)
for ok in (set(), frozenset({1}), len, A, lambda: 0, weakref):
    print(weakref.ref(ok)() is None)
def make():
    x = A(3)
    return weakref.ref(x, lambda r: print("x is gone"))
print(make()())
class Node:
    def __init__(self): self.other = None
n, m = Node(), Node()
n.other, m.other = m, n
w = weakref.ref(n)
del n, m
print(w() is None)
import gc
gc.collect()
print(w() is None)
d = {"k": A(4)}
w = weakref.ref(d["k"], lambda r: print("popped"))
d.pop("k")
print(w())
l = [A(5), A(6)]
ws = [weakref.ref(x, lambda r, n=x.n: print("item", n)) for x in l]
l.clear()
print("end")


class Equal:
    def __init__(self, arg):
        self.arg = arg

    def __eq__(self, other):
        return self.arg == other.arg if isinstance(other, Equal) else NotImplemented

    def __hash__(self):
        return hash(self.arg)

    def some(self):
        return 4

    def other(self):
        return 5


x, y, z = Equal(1), Equal(1), Equal(2)
a, b, c, d = weakref.ref(x), weakref.ref(y), weakref.ref(z), weakref.ref(x)
print(a == b, a != b, a == c, a != c, a == d, a != d, a == x, a != x, a is d)
m, n, o, p = weakref.WeakMethod(x.some), weakref.WeakMethod(y.some), weakref.WeakMethod(y.other), weakref.WeakMethod(z.some)
print([q == r for q in (m, n, o, p) for r in (m, n, o, p)])
print(hash(m) == hash(n), m != n, m != o, m() == x.some)
del x, y, z
print(a == b, a != b, a == d, a == a, hash(m) == hash(n), m == n, m == m, m())
for each in (o, c):
    try:
        print(hash(each))
    except TypeError as error:
        print(error)
