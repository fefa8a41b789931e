# What abstract classes and the classes of collections.abc can.
from abc import ABC, abstractmethod, ABCMeta
class B(ABC):
    @abstractmethod
    def a(self): ...
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    def t(self): return self.a() + 1
for cls in B, type("D", (B,), {"a": lambda s: 1}):
    try: cls()
    except TypeError as e: print(e)
class E(B):
    def a(self): return 5
    p = 3
    @classmethod
    def c(cls): return cls.__name__
print(E().t(), E().p, E.c(), B.__abstractmethods__ == {"a", "p", "c"}, isinstance(E(), B), issubclass(int, B))
class R(ABC): pass
R.register(int); print(isinstance(5, R), issubclass(bool, R))
class H(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C): return hasattr(C, "quack") or NotImplemented
class Duck:
    def quack(self): ...
print(isinstance(Duck(), H), isinstance(3, H))
from collections.abc import Iterable, Mapping, Callable, Awaitable, AsyncIterator, Hashable, Sequence, Generator, Coroutine
print(isinstance([], Iterable), isinstance({}, Mapping), isinstance(print, Callable), isinstance([], Hashable), isinstance("a", Sequence), issubclass(dict, Mapping), isinstance((i for i in []), Generator))
async def co(): pass
c = co(); print(isinstance(c, Awaitable), isinstance(c, Coroutine)); c.close()
class S(Sequence):
    def __getitem__(self, i): return [1, 2, 3][i]
    def __len__(self): return 3
print(list(S()), 2 in S(), S().index(3), list(reversed(S())), S().count(1))
