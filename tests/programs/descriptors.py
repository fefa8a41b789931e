class D:
    def __init__(self, n): self.n = n
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = name
    def __get__(self, obj, cls=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, self.n)
    def __set__(self, obj, value): print("set", value); obj.__dict__[self.name] = value
    def __delete__(self, obj): print("del"); del obj.__dict__[self.name]
class A:
    x = D(1)
    y = D(2)
a = A(); print(a.x, a.y); a.x = 5; print(a.x, vars(a)); del a.x; print(a.x)
class N:
    def __get__(self, o, c): return ("nd", o is None, c.__name__)
class B:
    z = N()
b = B(); print(b.z, B.z); b.z = 3; print(b.z); del b.z; print(b.z)
try: del b.z
except AttributeError as e: print(e)
class RO:
    @property
    def p(self): return 1
try: RO().p = 2
except AttributeError as e: print(e)
try: del RO().p
except AttributeError as e: print(e)
class WO:
    p = property(None, lambda s, v: print("got", v), doc="hey")
w = WO(); w.p = 3
try: w.p
except AttributeError as e: print(e)
print(WO.p.__doc__, WO.p.fget, WO.p.fset is not None)
class P:
    @property
    def v(self): "docs"; return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): del self._v
p = P(); p.v = 1; print(p.v); del p.v
try: p.v
except AttributeError as e: print(e)
print(P.v.__doc__, type(P.v), P.v.__name__)
class C:
    @classmethod
    def c(cls, *a): return cls.__name__, a
    @staticmethod
    def s(*a): return a
print(C.c(1), C().c(2), C.s(1), C().s(2), C.__dict__['c'].__func__.__name__, C.__dict__['s'].__wrapped__.__name__)
class Sub(C): pass
print(Sub.c())
class Bad:
    def __set_name__(self, o, n): raise ValueError("bad name")
try:
    class K: b = Bad()
except ValueError as e: print(repr(e), e.__notes__)
