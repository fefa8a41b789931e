x = 1
def f():
    global x, newg
    x = 2; newg = 3
f(); print(x, newg)
def g():
    n = 0
    def h():
        nonlocal n
        n += 1
        return n
    h(); return h()
print(g())
class C:
    __p = 1
    def __m(self): return "m"
    def get(self): return self.__p, self.__m(), self._C__p
    __slots = 2
    def k(self, __a=3): return __a
    class _D:
        __q = 5
        def g(self): return self.__q
print(C().get(), C._C__p, C().k(), C._D().g(), C._D._D__q)
try: C().__p
except AttributeError as e: print(e)
class X:
    y = 1
    def f(self): return y
    z = [y for _ in range(1)] if 0 else y
try: X().f()
except NameError as e: print(e)
print(X.z)
def deco(*a):
    def d(f): print("deco", a, f.__name__); return f
    return d
@deco(1)
@deco(2)
def k(): "doc of k"; return 1
print(k.__doc__, k.__name__, k.__qualname__, k.__module__, k.__defaults__, k.__kwdefaults__, k.__annotations__, k.__code__.co_varnames, k.__code__.co_argcount)
def ann(a: int, b: "str" = 3, *c: float, d: list[int] = 4, **e: dict) -> None: pass
print(ann.__annotations__, ann.__defaults__, ann.__kwdefaults__)
class A:
    v: int = 5
    w: "list[A]"
    u: undefined_thing if 0 else int
print(A.__annotations__, hasattr(A, "w"))
z: int
try: z
except NameError as e: print(e)
print((lambda: 1)(), (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, q=4), (lambda x, /, y: x + y)(1, y=2))
f = lambda: (yield 5); print(next(f()))
def counter():
    counter.n = getattr(counter, "n", 0) + 1
    return counter.n
counter(); print(counter(), counter.__dict__)
def outer():
    x = "outer"
    class In:
        x = x if 0 else "in"
        def m(self): return x
    return In().m(), In.x
print(outer())
def fib(n, memo={}):
    if n in memo: return memo[n]
    memo[n] = n if n < 2 else fib(n-1) + fib(n-2)
    return memo[n]
print(fib(50))
print([f() for f in [lambda i=i: i for i in range(3)]])
for i in range(3): pass
print(i)
try:
    for i in []: pass
    else: print("for else", i)
except Exception: pass
while False: pass
else: print("while else")
def defaults(a, b=[], *, c={}): b.append(a); c[a] = 1; return b, c
defaults(1); print(defaults(2))
print(globals()["x"], "x" in globals(), locals() is globals(), sorted(vars(C))[:3] if 0 else "")
def loc(a, b=2): c = 3; return locals()
print(loc(1))
del x
try: print(x)
except NameError as e: print(e)
if True: y2 = 1
print(y2); import builtins; print(builtins.len is len, __name__, __doc__, __builtins__ is not None if 0 else "")
exec_ = 5; print = print; print(type(print), callable(print))
class Annotated:
    __y: int = 2
    def method(self, __x: int, _z: str) -> float: pass
print(Annotated.__annotations__, Annotated.method.__annotations__)
