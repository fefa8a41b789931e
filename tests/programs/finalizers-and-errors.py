# `__del__` and tracebacks, which keep the calls they came through; and errors that nobody can catch.
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    a = A(1)
    raise ValueError("x")
try:
    f()
except ValueError as e:
    print("caught", e)
print("after")
try:
    f()
except ValueError:
    print("caught")
print("after")
def g():
    try:
        f()
    except ValueError:
        b = A(2)
        print("in g")
    print("g goes on")
g()
print("after g")
def h():
    a = A(3)
    try:
        raise KeyError(A(4))
    except KeyError as e:
        saved = e
    print("h", type(saved).__name__)
h()
print("after h (circle)")
import gc; gc.collect()
print("collected")
err = None
try: f()
except ValueError as e: err = e
print("kept")
err = None
print("dropped")
err = None
try: f()
except ValueError as e: err = e
err.__traceback__ = None
print("no traceback")
err = e = None
try:
    try: f()
    finally: print("finally")
except ValueError: print("x")
print("y")
try:
    try: f()
    except ValueError as e: raise KeyError("k") from e
except KeyError: print("k")
print("z")
def gen():
    a = A(5)
    yield 1
    yield 2
for x in gen(): break
print("gen broke")
g1 = gen(); next(g1); g1 = None
print("gen dropped")
list(gen()); print("gen listed")
g1 = gen(); next(g1); g1.close(); print("closed")
print('-- ignored')
class A:
    def __init__(self, n): self.n = n
    def __del__(self):
        print("del", self.n)
        raise ValueError("in del")
A(1)
print("next")
def f():
    a = A(2)
f()
import sys
def hook(u):
    print("hook", type(u).__name__, u.exc_type, u.exc_value, u.err_msg, u.object, u.exc_traceback is not None)
sys.unraisablehook = hook
A(3)
print("end")
