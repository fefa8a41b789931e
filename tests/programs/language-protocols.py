import asyncio
class Stack:
    def __init__(self): self._d = {}
    def __getitem__(self, k): return self._d[k]
    def __setitem__(self, k, v): self._d[k] = v
    def __contains__(self, k): return k in self._d
    def __len__(self): return len(self._d)
    def __iter__(self): return iter(self._d)
    def __call__(self, x): return x + 1
    def __add__(self, o): return "add"
    def __eq__(self, o): return isinstance(o, Stack)
    def __hash__(self): return 1
    def __lt__(self, o): return True
    def __bool__(self): return False
    def __enter__(self): print("in"); return self
    def __exit__(self, *a): print("out", a[0]); return True
    def __getattr__(self, n):
        if n.startswith("x"): return n
        raise AttributeError(n)
s = Stack(); s["a"] = 1
print(s["a"], "a" in s, len(s), list(s), s(1), s + 1, s == Stack(), {s: 1}[Stack()], bool(s), s.xyz)
with s: raise ValueError
try: s.foo
except AttributeError as e: print("AE", e)
class Meta(type):
    def __call__(cls, *a): 
        print("making", cls.__name__)
        return super().__call__(*a)
class Single(metaclass=Meta):
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
    def __init__(self, v): self.v = v
print(Single(1) is Single(2), Single(3).v)
class A:
    def hi(self): return "A"
class B(A):
    def hi(self): return "B" + super().hi()
class C(A):
    def hi(self): return "C" + super().hi()
class D(B, C): pass
print(D().hi(), [c.__name__ for c in D.__mro__], issubclass(D, A))
class E1(Exception):
    def __init__(self, code, msg="m"):
        super().__init__(msg); self.code = code
try: raise E1(5)
except E1 as e: print(e, e.code, e.args, repr(e))
def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6))
for bad in (lambda: f(), lambda: f(1), lambda: f(1, c=1, a=2), lambda: len(3), lambda: "a" + 1, lambda: [1][5], lambda: {}["k"], lambda: int("x"), lambda: None.foo, lambda: undefined_name, lambda: (1).bar, lambda: 1 < "a", lambda: [] + (), lambda: sorted([1, "a"])):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
i = 0
while True:
    i += 1
    if i % 2: continue
    if i > 6: break
else: print("no")
print(i, [n for n in range(10) if n % 3 == 0], {n % 3 for n in range(10)})
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c = counter(); c(); print(c())
print(*[1, 2], sep=","); print("a\tb\\n", 'it\'s', "q\"q", '''multi
line''', r"\raw", b"bytes", "\u4e2d")
a = b = 3; a += 1; print(a, b, a if a > b else b, not a, a and b, a or b, a is b, -a, ~a, a ** 2, a / 2, a << 2, 5 & 3, 5 | 3, 5 ^ 3)
del a
try: a
except NameError as e: print(e)
print(f"{'nested ' + f'{1 + 1}'} {3.0} {1e3} {10**20} {1.5e300*1e10} {[1,'a',None,True]} {{}} {b!s:>4}|{'é':*^7}|{-3:08.3f}|{12345.678:,.1f}|{0.00001}|{1e-7:g}|{255:b}|{'abc':.2}")
