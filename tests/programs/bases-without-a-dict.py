# Generic, Protocol and the classes of collections.abc give no dict to those that derive from them with slots, and are no ABC.
from abc import ABC
from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, Protocol, TypeVar
class Plain: pass
print(issubclass(Plain, ABC), isinstance(3, ABC), Hashable.__mro__, Iterator.__mro__, type(Iterable))
T = TypeVar("T")
class P(Protocol): pass
for base in (Generic[T], ABC, Iterable, P, Protocol):
    class Slotted(base):
        __slots__ = ("x",)
        def __iter__(self): return iter(())
    made = Slotted()
    made.x = 1
    try:
        made.y = 1
        print(made.__dict__)
    except AttributeError as e: print(e)
class F(Generic[T]):
    pass
f = F(); f.a = 1; print(f.__dict__)
