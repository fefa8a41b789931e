# Protocols asked at run time: those of typing (SupportsInt, ...) and with members whose names begin with an underscore.
from typing import *
from fractions import Fraction
from decimal import Decimal
import datetime
class I:
    def __int__(self): return 1
class X:
    def __index__(self): return 1
class Fl:
    def __float__(self): return 1.0
class Co:
    def __complex__(self): return 1j
class By:
    def __bytes__(self): return b''
class Ab:
    def __abs__(self): return 1
class Ro:
    def __round__(self, n=0): return 1
for v in (1, 1.0, 1j, True, "a", b"a", None, [], Fraction(1), Decimal(1), datetime.timedelta(1), I(), X(), Fl(), Co(), By(), Ab(), Ro(), int, float, object()):
    print(type(v).__name__, [isinstance(v, p) for p in (SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs, SupportsRound)])
print(issubclass(int, SupportsInt), issubclass(str, SupportsInt))
def f(): pass
print(isinstance(f, SupportsInt))
for v in (1, "", [], {}, set(), (), iter([]), (i for i in []), b"", range(2), f, int, None):
    print(type(v).__name__, [isinstance(v, p) for p in (Sized, Hashable, Iterable, Iterator, Reversible, Container, Collection, Callable, Generator, Sequence, MutableSequence, Mapping, Awaitable, Coroutine, AsyncIterable, ContextManager)])
from typing import Protocol, runtime_checkable
@runtime_checkable
class Comparable(Protocol):
    def __lt__(self, other) -> bool: ...
    def __gt__(self, other) -> bool: ...
@runtime_checkable
class Named(Protocol):
    name: str
    _private: int
@runtime_checkable
class Closable(Protocol):
    def close(self): ...
    async def aclose(self): ...
class A:
    name = "a"
class B:
    def __init__(self): self.name = "b"; self._private = 1
class C:
    def close(self): pass
class D:
    def close(self): pass
    async def aclose(self): pass
for v in 1, "a", [], None, object(), A(), B(), C(), D(), 1j, {1}:
    print(type(v).__name__, isinstance(v, Comparable), isinstance(v, Named), isinstance(v, Closable))
@runtime_checkable
class Eq(Protocol):
    def __eq__(self, o): ...
print(isinstance(1, Eq), issubclass(D, Closable))
try: issubclass(B, Named)
except TypeError as e: print(e)
@runtime_checkable
class Addable(Protocol):
    def __add__(self, other): ...
    def __radd__(self, other): ...
print([isinstance(v, Addable) for v in (1, "a", [], 1.0, ())])
@runtime_checkable
class Sub(Closable, Protocol):
    def extra(self): ...
class Impl(D):
    def extra(self): pass
print(isinstance(Impl(), Sub), isinstance(D(), Sub), isinstance(Impl(), Closable))
from typing import SupportsAbs, SupportsInt
print(SupportsInt, SupportsAbs[int])
class V(SupportsAbs):
    def __abs__(self): return 1
print(abs(V()), isinstance(V(), SupportsAbs))
def f(x: SupportsInt) -> int: return int(x)
print(f.__annotations__)
