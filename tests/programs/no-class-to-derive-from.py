# A class statement that is given no class calls the class of what it is given.
import asyncio, threading, dataclasses, enum
async def c(): pass
def f(): pass
def g(): yield
async def ag(): yield
class Foo: pass
class Bar:
    def __init__(self, x): self.x = x
class Baz:
    def __init__(self, *args): print("made", args[0], args[1] is not None, args[2]['x'])
    def m(self): pass
co = c()
def show(make):
    try: print(make())
    except TypeError as e: print(type(e).__name__, e)
def one():
    class A(co): pass
show(one)
def one():
    class A(f): pass
show(one)
def one():
    class A(g()): pass
show(one)
def one():
    class A(ag()): pass
show(one)
def one():
    class A(5): pass
show(one)
def one():
    class A("x"): pass
show(one)
def one():
    class A([]): pass
show(one)
def one():
    class A(None): pass
show(one)
def one():
    class A({}): pass
show(one)
def one():
    class A(asyncio): pass
show(one)
def one():
    class A(print): pass
show(one)
def one():
    class A(Foo()): pass
show(one)
def one():
    class A(Bar(1)): pass
show(one)
def one():
    class A(Baz(1, 2, {'x': 0})): x = 1
    print(A)
show(one)
def one():
    class A(Baz(1, 2, {'x': 0}).m): pass
show(one)
def one():
    class A(True): pass
show(one)
def one():
    class A(1.5): pass
show(one)
def one():
    class A((1, 2)): pass
show(one)
def one():
    class A({1}): pass
show(one)
def one():
    class A(Foo, 5): pass
show(one)
def one():
    class A(5, Foo): pass
show(one)
def one():
    class A(range(3)): pass
show(one)
def one():
    class A(lambda: 1): pass
show(one)
def one():
    class A(ValueError("x")): pass
    print(type(A), A.args[:2])
show(one)
def one():
    class A(threading.Lock()): pass
show(one)
def one():
    class A(metaclass=int): pass
show(one)
def one():
    class A(NotImplemented): pass
show(one)
def one():
    class A(...): pass
show(one)
def one():
    class A(dataclasses.field()): pass
show(one)
co.close()
