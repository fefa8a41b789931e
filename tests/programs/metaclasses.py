class M(type):
    def __new__(m, n, b, ns, **k): print("new", n, k); return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k): print("init", n); super().__init__(n, b, ns)
    def __call__(c, *a): print("call", a); return super().__call__(*a)
    @classmethod
    def __prepare__(m, n, b, **k): print("prepare", n, k); return {"pre": 1}
    def __len__(c): return 42
    def __getitem__(c, i): return i
    def __contains__(c, x): return x == 1
    def __iter__(c): return iter("abc")
    def __repr__(c): return f"<M {c.__name__}>"
    @property
    def prop(c): return "metaprop"
    def __instancecheck__(c, x): return x == 5
    def __subclasscheck__(c, x): return x is int
class A(metaclass=M, flag=1):
    def __init__(self, *a): print("A init", a)
a = A(1, 2)
print(len(A), A[3], 1 in A, list(A), A, A.prop, A.pre, isinstance(5, A), isinstance(a, A), issubclass(int, A), issubclass(str, A))
try: a.prop
except AttributeError as e: print(e)
class B(A): pass
print(type(B), B.__mro__)
try:
    class X(type): pass
    class Y(metaclass=X): pass
    class Z(A, Y): pass
except TypeError as e: print(e)
try:
    class O(object, A): pass
except TypeError as e: print(e)
class P: pass
class Q(P): pass
try:
    class R(P, Q): pass
except TypeError as e: print(e)
try:
    class R(Q, Q): pass
except TypeError as e: print(e)
try:
    class R(bool): pass
except TypeError as e: print(e)
try:
    class R(bool): pass
except TypeError as e: print(e)
try:
    class R(int, str): pass
except TypeError as e: print(e)
def f(*a, **k): print("func meta", a[0], a[1], k); return 7
class F(P, metaclass=f, z=3): pass
print(F)
T = type("T", (P,), {"x": 1, "m": lambda s: s.x}); print(T().m(), T.__name__, T.__bases__, T.__module__, T.__qualname__)
class I:
    def __init_subclass__(cls, /, tag=None, **k): super().__init_subclass__(**k); cls.tag = tag
class J(I, tag="t"): pass
print(J.tag)
try:
    class K(I, wrong=1): pass
except TypeError as e: print(e)
try: type("a")("b", 1)
except TypeError as e: print(e)
try: type(1, 2)
except TypeError as e: print(e)
try: type()
except TypeError as e: print(e)
