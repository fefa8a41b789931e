# Special methods, properties, descriptors, metaclasses and the order of bases.
class A:
    x = 1
    def __init__(self, v): self.v = v
    def __repr__(self): return f"A({self.v})"
    def __add__(self, o): return A(self.v + (o.v if isinstance(o, A) else o))
    __radd__ = __add__
    def __iadd__(self, o): self.v += 100; return self
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __contains__(self, k): return k == 1
    def __len__(self): return 2
    def __call__(self, *a, **k): return a, k
    def __getattr__(self, n): return n.upper()
    def __bool__(self): return False
    def __format__(self, s): return f"<{s}>"
    def __index__(self): return 3
    def __neg__(self): return "neg"
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __enter__(self): return "e"
    def __exit__(self, *a): return True
    def __iter__(self): yield from (1, 2)
    def __reversed__(self): return iter("rev")
    def __matmul__(self, o): return "mm"
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __round__(self, n=None): return "r", n
    def __divmod__(self, o): return "dm"
    def __lt__(self, o): return True
    def __missing__(self, k): return k
a = A(1); print(a + 1, 1 + a, sum([a, a]), a[1:2, ...], a[1], 1 in a, len(a), a(1, b=2), a.foo, bool(a), f"{a:>5}", [1, 2, 3, 4][a], -a, a == 1, a != 1, hash(a), list(a), list(reversed(a)), a @ 1, int(a), float(a), round(a), round(a, 2), divmod(a, 1), a < 1, 1 > a, range(a), hex(a), "abc" * a)
a += 1; print(a); a[1] = 2; del a[1]
with a as e: print(e); raise ValueError
class P:
    def __init__(self): self._x = 0
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v):
        if v < 0: raise ValueError("neg")
        self._x = v
    @x.deleter
    def x(self): print("deleted")
    @property
    def ro(self): return 1
p = P(); p.x = 5; print(p.x, P.x.__doc__, type(P.x)); del p.x
for f in (lambda: setattr(p, "ro", 1), lambda: setattr(p, "x", -1), lambda: p.nope, lambda: P.nope, lambda: delattr(p, "ro")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class D:
    def __set_name__(self, o, n): self.n = n
    def __get__(self, i, o): return self if i is None else i.__dict__.get(self.n, "unset")
    def __set__(self, i, v): i.__dict__[self.n] = v * 2
class U: d = D()
u = U(); print(u.d); u.d = 4; print(u.d, vars(u), U.d.n)
class S: __slots__ = ("a",); 
s = S(); s.a = 1
try: s.b = 2
except AttributeError as e: print(e)
try: print(S().a)
except AttributeError as e: print(e)
class M(type):
    def __new__(m, n, b, d, **k): print("meta", n, k); return super().__new__(m, n, b, d)
    def __call__(c, *a): print("call"); return super().__call__(*a)
    def __iter__(c): return iter([1, 2])
class X(metaclass=M, tag=1): pass
X(); print(list(X), type(X), X.__mro__)
class I1:
    def __init_subclass__(cls, /, tag=None, **k): super().__init_subclass__(**k); cls.tag = tag
class I2(I1, tag="t"): pass
print(I2.tag, I2.__subclasses__(), I1.__subclasses__(), I2.__bases__, I2.__name__, I2.__qualname__, I2.__module__)
class L1:
    def f(self): return "L1"
class L2(L1):
    def f(self): return "L2" + super().f()
class L3(L1):
    def f(self): return "L3" + super().f()
class L4(L2, L3): pass
print(L4().f(), [c.__name__ for c in L4.__mro__], isinstance(L4(), L3), issubclass(L4, (int, L1)), super(L2, L4()).f())
try:
    class Bad(L1, L4): pass
except TypeError as e: print(e)
print(getattr(u, "zz", 5), hasattr(u, "d"), vars(U).keys() >= {"d"}, type(u).__name__, u.__class__, isinstance(u, object), callable(u), repr(U), str(L4.f)[:15], L4().f.__func__ is L2.f, L2.f.__qualname__)
class N:
    class Inner: pass
    def m(self): pass
print(N.Inner, N.m, N().m.__name__, N.Inner.__qualname__)
