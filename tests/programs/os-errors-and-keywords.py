# What an OSError takes, alone and through classes of one's own that have an __init__ or a __new__.
for k in (OSError, FileNotFoundError):
    for a in ((77, 2, 3, 4, 5), (1, 2, 3, 4, 5, 6), (77, "no"), (78, "no", "f"), (78, "x", None), (77, "no", "f", None, None), (77, "a", "b", 4)):
        e = k(*a)
        print(type(e).__name__, repr(e), str(e), e.args, e.errno, e.strerror, e.filename, e.filename2)
class W(OSError):
    def __new__(cls, *a, **k):
        return super().__new__(cls, *a)
try: W(1, x=2)
except TypeError as e: print(e)
try: OSError(77, "no", filename="x")
except TypeError as e: print(e)
class V(OSError): pass
try: V("no", filename="x")
except TypeError as e: print(e)
class D(OSError):
    def __new__(cls, *a, **k): return super().__new__(cls, *a)
class H(OSError):
    def __init__(self, *, filename): self.filename = filename
class I(OSError):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
    def __init__(self, *a, **k): pass
class C(OSError):
    def __init__(self, *a, **k): super().__init__(*a, **k)
class E(OSError):
    def __init__(self, msg, *, code=0): super().__init__(msg); self.code = code
for k in (D, H, I, C, E, ConnectionError, TimeoutError, BlockingIOError):
    for a, kw in (((77, "no"), {"filename": "x"}), ((77, "no", "f"), {}), (("m",), {"code": 5}), ((), {"filename": "x"}), ((), {})):
        try:
            e = k(*a, **kw)
            print(k.__name__, type(e).__name__, repr(e), str(e), e.args, e.strerror, e.filename, vars(e))
        except Exception as x:
            print(k.__name__, kw, type(x), x)
print(OSError.__init__.__qualname__, ValueError.__init__.__qualname__ == OSError.__init__.__qualname__, OSError.__init__ is not Exception.__init__)
e = FileNotFoundError("x")
e.__init__("y"); print(e.args)
e = ValueError("x")
e.__init__("y"); print(e.args)
try: e.__init__(a=1)
except TypeError as x: print(x)
try: BaseException.__init__(FileNotFoundError("x"), "z", a=1)
except TypeError as x: print(x)
e = OSError()
e.errno = 77
print(str(e))
e.strerror = "why"
print(str(e), e.args)
e.filename2 = "second"
print(str(e))
e.filename = "first"
print(str(e))
e = OSError("only")
e.filename = "f"
print(str(e), repr(e))
