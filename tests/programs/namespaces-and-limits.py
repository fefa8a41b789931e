import sys, operator
x = 1
def f(): return globals()
print(f() is globals(), globals()["x"], f.__globals__ is globals())
globals()["y"] = 5
print(y, "y" in globals(), locals() is globals())
class K:
    a = 1
    b = sorted(n for n in locals() if not n.startswith("__"))
    locals()["c"] = 9
print(K.b, K.c)
k = K(); k.z = 1
d = k.__dict__
k.w = 2
print(d, k.__dict__ is d, len(d), list(d.items()), vars(k) is d)
d["v"] = 3; del d["z"]; d.update(q=4)
print(k.v, hasattr(k, "z"), k.q, sorted(d))
it = iter(range(4))
print(it.__next__(), next(it), type(it).__name__, iter([1]).__next__(), type(iter([])) is type(iter([1])))
print(iter({}.items()).__iter__ is not None, type(iter("")).__name__)
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
print(list(reversed(Seq())), list(Seq()) if False else "")
r = reversed([1, 2, 3]); print(next(r), list(r))
for bad in (lambda: super(0, int), lambda: range(0, 1, step=1), lambda: range(1, 2, 3, 4), lambda: sys.intern(0)):
    try:
        bad()
    except TypeError as e:
        print("TypeError", e)
class A:
    def m(self): pass
    def s(self): return str(super())[:18], repr(super())[:30]
a = A()
print(hash(a.m) == hash(a.m), a.m == a.m, {a.m: 1}[a.m], a.s())
class D:
    def __get__(self, obj, cls): return "got"
    def __set__(self, obj, v): print("set", v)
    def __delete__(self, obj): print("delete")
class M:
    d = D()
    @property
    def p(self): return 1
m = M(); m.d = 1; print(m.d); del m.d
try:
    del m.p
except AttributeError as e:
    print(e)
class B(int): pass
print(bool(B()), not B(3), "yes" if B() else "no")
try:
    sys.exit()
except SystemExit as e:
    print(e.args, e.code)
try:
    sys.exit(3)
except SystemExit as e:
    print(e.args, e.code, repr(e))
sys.setrecursionlimit(200)
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
try:
    deep(500)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(1100)
print(deep(300), sys.getrecursionlimit())
