"""What `dir` names: of objects, of classes, of a call, and of who says so itself."""


class A:
    x = 1
    def f(self): pass
class B(A):
    """doc"""
    y: int = 2
    def __init__(self): self.z = 1
class C:
    def __dir__(self): return ["b", "a", "c"]
class D(C, A): pass
print(dir(A())); print(dir(B())); print(dir(A)); print(dir(B)); print(dir(C())); print(dir(D())); print(dir(C))
def f(b, a=1):
    q = 2
    print(dir())
f(1)
print([n for n in dir() if not n.startswith("_")])
class S:
    __slots__ = ("a",)
print([n for n in dir(S()) if not n.startswith("__")])
