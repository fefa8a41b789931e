"""Type parameters, as brackets and as TypeVar make them: what is said of them, and the classes that take them."""
from typing import *
import typing
T = TypeVar("T"); K = TypeVar("K", bound=int); C = TypeVar("C", int, str); V = TypeVar("V", covariant=True, default="int")
P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
print(T, K, C, V, P, Ts, type(T), type(P), type(Ts), isinstance(T, TypeVar), AnyStr, AnyStr.__constraints__)
print(K.__bound__, C.__constraints__, V.__default__, T.__default__, T.has_default(), T.__module__, P.args, P.kwargs, P.args.__origin__)
def told(f):
    try: return f()
    except Exception as e: return repr(e)
print(told(lambda: TypeVar("A", int)), told(lambda: TypeVar("A", int, str, bound=int)), told(lambda: TypeVar("A", covariant=True, contravariant=True)), told(lambda: TypeVar(5)))
class Old(Generic[T]):
    x: T
print(Old.__mro__, Old.__orig_bases__, Old.__parameters__, Old.__bases__, Old[int], Old[int].__args__, Old[int](), Old.__type_params__)
class O2(Old[T], Generic[T, K]): pass
print(O2.__mro__, O2.__parameters__, O2.__bases__)
class O3(Old[int]): pass
print(O3.__parameters__, O3.__orig_bases__)
class O4(Old[List[T]], dict[K, T]): pass
print(O4.__parameters__)
print(List[T], Optional[T], T | int, Union[T, K], Callable[P, T], Callable[[T], K], tuple[*Ts], Tuple[T, ...])
print((T | None).__parameters__, list[T].__parameters__, dict[K, list[T]].__parameters__)
class Pr(Protocol[T]):
    def f(self) -> T: ...
print(Pr.__mro__, Pr.__bases__, Pr.__parameters__, Pr[int])
class PN[X](Protocol):
    def f(self) -> X: ...
print(PN.__mro__, PN.__bases__, PN.__orig_bases__, PN.__parameters__)
from dataclasses import dataclass
from typing import NamedTuple, TypedDict, Protocol, Generic, get_type_hints
import abc, enum
@dataclass
class Ok[T]:
    value: T
print(Ok(5), Ok[int](5), Ok.__mro__, Ok[int], Ok.__orig_bases__, Ok.__dataclass_fields__["value"].type)
class Pair[A, B](NamedTuple):
    a: A
    b: B
print(Pair(1, 2), Pair[int, str])
class TD[V](TypedDict):
    v: V
print(TD(v=5))
class Abs[T](abc.ABC):
    @abc.abstractmethod
    def f(self): ...
class Impl(Abs[int]):
    def f(self): return 1
print(Impl().f(), Abs.__mro__, Impl.__mro__, Impl.__orig_bases__)
try: Abs()
except TypeError as e: print(e)
class E[T](Exception): pass
try: raise E[int]("x")
except E as e: print(repr(e), E.__mro__)
class L[T](list[T]): pass
print(L([1]), L.__mro__, L[int], L.__orig_bases__)
def f[T: Box, *Ts, **P](a: T, *args: P.args, **kw: P.kwargs) -> tuple[*Ts]: ...
t, ts, p = f.__type_params__
print(t, ts, p, type(ts), p.args, f.__annotations__)
try: t.__bound__
except NameError as e: print(e)
class Box: pass
print(t.__bound__)
def outer():
    local = 5
    def inner[T: local = list[local]](x: T): return x
    return inner.__type_params__[0]
print(outer().__bound__, outer().__default__)
type A[T = int] = list[T]
print(A.__type_params__[0].__default__, A[str])
class Sl[T]:
    __slots__ = ("x",)
    def __init__(self, x): self.x = x
s = Sl[int](3)
print(s.x)
try: s.y = 1
except AttributeError as e: print(e)
class Bare[T]: pass
try: Bare(5)
except TypeError as e: print(e)
try: print(Bare[int, str])
except TypeError as e: print(e)
print(isinstance(Bare(), Generic), Bare.__parameters__, hasattr(Bare(), "__orig_class__"), Bare[int]().__orig_class__)
class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    @classmethod
    def of[U](cls, *xs: U) -> "Stack[U]":
        s = cls()
        for x in xs: s.push(x)
        return s
    def __class_getitem__(cls, item): return super().__class_getitem__(item)
print(Stack.of(1, 2).items, Stack[int], Stack.__init_subclass__, Stack.of.__type_params__)
class M(type):
    def __new__(m, n, b, d, **k):
        print(n, b, sorted(d), k)
        return super().__new__(m, n, b, d)
class G[T](metaclass=M): x = 1
class H[T](G[T], metaclass=M): x = 1
import copy
print(copy.copy(Stack.of(1)).items)
import asyncio
class Q[T](asyncio.Queue[T]): pass
async def main():
    q = Q[int](); await q.put(3); print(await q.get(), q)
asyncio.run(main())
from typing import *
class A[T = int]: pass
class B[T, U = str]: pass
class N: pass
def told(f):
    try: return f()
    except Exception as e: return repr(e)
print(A[str], A[()] if False else 0, B[int], B[int, bytes], told(lambda: B[int, int, int]), told(lambda: B[()]), told(lambda: N[int]))
class C(A[int]): pass
print(told(lambda: C[int]), C.__parameters__, C.__type_params__)
class D[*Ts]: pass
print(D[int, str], D[()], D.__parameters__, D.__orig_bases__)
class E[**P]: pass
print(E.__parameters__, E.__orig_bases__)
T = TypeVar("T")
class F(Generic[T]): pass
print(told(lambda: F[int, str]), F["later"], F[None])
print(told(lambda: Generic[int]))
