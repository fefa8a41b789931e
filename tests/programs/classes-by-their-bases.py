# What isinstance and issubclass take for a class: whatever has __bases__, or says itself who belongs to it.
from abc import ABC


class Abs(ABC): pass
class AbstractClass:
    def __init__(self, bases): self.bases = bases
    def getbases(self): return self.bases
    __bases__ = property(getbases)
    def __call__(self): return AbstractInstance(self)
class AbstractInstance:
    def __init__(self, klass): self.klass = klass
    def getclass(self): return self.klass
    __class__ = property(getclass)
A = AbstractClass(())
B = AbstractClass((A,))
class Says:
    def __instancecheck__(self, v): return v == 3
    def __subclasscheck__(self, v): return v == 3
class Odd:
    @property
    def __bases__(self): 1/0
class Odd2:
    @property
    def __bases__(self): raise AttributeError("x")


for check in (
    lambda: issubclass(B, A),
    lambda: issubclass(A, B),
    lambda: isinstance(B(), A),
    lambda: isinstance(A(), B),
    lambda: issubclass(int, A),
    lambda: isinstance(3, A),
    lambda: isinstance(A(), AbstractInstance),
    lambda: issubclass(B, (A, int)),
    lambda: isinstance(3, 5),
    lambda: issubclass(3, int),
    lambda: issubclass(B, 3),
    lambda: issubclass(B, int),
    lambda: isinstance(B(), int),
    lambda: issubclass(int, 3),
    lambda: issubclass(AbstractClass(5), A),
    lambda: isinstance(3, AbstractClass(5)),
    lambda: isinstance(3, Says()),
    lambda: isinstance(4, Says()),
    lambda: issubclass(3, Says()),
    lambda: issubclass(3, (Says(), int)),
    lambda: issubclass(4, (Says(), int)),
    lambda: isinstance(3, (int, 5)),
    lambda: isinstance(3, (5, int)),
    lambda: isinstance(3, Odd()),
    lambda: isinstance(3, Odd2()),
    lambda: isinstance(3, int | 5),
    lambda: issubclass(3, Abs),
    lambda: issubclass(B, Abs),
    lambda: issubclass(3, int|str),
    lambda: isinstance(3, [int]),
    lambda: issubclass(int, [int]),
    lambda: isinstance(3, "int"),
    lambda: issubclass(3, 5),
    lambda: issubclass(3, ()),
    lambda: issubclass(list[int], list),
    lambda: issubclass(int, list[int]),
    lambda: isinstance(3, lambda: 3),
):
    try:
        print(check())
    except Exception as e:
        print(type(e), e)
