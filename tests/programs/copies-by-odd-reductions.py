# Copies of what has a __reduce__ of its own that says too little, too much or nothing.
import copy
class R:
    v = None
    def __reduce_ex__(self, p): return self.v
    def __repr__(self): return "R"
class S:
    v = None
    def __reduce__(self): return self.v
    def __repr__(self): return "S"
ways = ("name", "", None, (), (1,), (R,), (list, ()), (list, ([1],)), (list, (), None), (list, (), {"a": 1}),
        (list, (), None, iter([1, 2])), (list, (), None, [1, 2]), (dict, (), None, None, iter([(1, 2)])),
        (list, (), None, None, None, None), (list, (), None, None, None, None, None), 5, [list, ()], (list, []),
        (list, None), (5, ()), (list, (), 5), (R, (), {"z": [1]}), (R, (), (None, {"z": 1})),
        (R, (), ({"a": 1}, {"z": 1})), (R, (), [1, 2]), (R, (), None, None, [(1, 2)]))
for v in ways:
    for c in (R, S):
        o = c()
        c.v = v
        for f in (copy.copy, copy.deepcopy):
            try:
                r = f(o)
                print(f.__name__, c.__name__, repr(v)[:20], r, getattr(r, "__dict__", None), r is o)
            except Exception as e:
                print(f.__name__, c.__name__, repr(v)[:20], type(e), e)
print(copy.Error, copy.error is copy.Error, copy.Error.__mro__)
class N:
    __reduce_ex__ = None
class M:
    __reduce_ex__ = None
    __reduce__ = None
class C:
    def __copy__(self): return 5
class D:
    __copy__ = None
    __deepcopy__ = None
class L:
    def __reduce__(self): raise ValueError("no")
class G:
    def __getstate__(self): return None
    def __init__(self): self.x = 1
class H:
    def __getstate__(self): return [1]
    def __setstate__(self, s): self.s = s
class I:
    def __getstate__(self): return 7
for k in (N, M, C, D, L, G, H, I):
    for f in (copy.copy, copy.deepcopy):
        try:
            r = f(k())
            print(f.__name__, k.__name__, type(r), getattr(r, "__dict__", None))
        except Exception as e:
            print(f.__name__, k.__name__, type(e), e)
def g(): yield
import threading, asyncio
for o in (g(), threading.Lock(), asyncio, print, len, int, lambda: 0, type, NotImplemented, ..., range(3), slice(1, 2), property(), {}.keys(), object(), memoryview(b"a")):
    for f in (copy.copy, copy.deepcopy):
        try:
            r = f(o)
            print(f.__name__, type(o), r is o)
        except Exception as e:
            print(f.__name__, type(o), type(e), e)
