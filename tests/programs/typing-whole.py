# What the forms and classes of typing are, and how they look.
import asyncio
from typing import *
class Ticker(AsyncIterator[int]):
    def __init__(self, n): self.n = n
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
class Reg(Dict[str, int]): pass
class Seq(Sequence[int]):
    def __getitem__(self, i): return [1, 2][i]
    def __len__(self): return 2
T = TypeVar("T"); K = TypeVar("K", bound=int); P = ParamSpec("P")
class Repo(Generic[T, K]):
    def get(self) -> Optional[T]: return None
class UserRepo(Repo[str, int]): pass
class Shape(Protocol[T]):
    def area(self) -> T: ...
class Sq:
    def area(self): return 4
class Impl(Shape[int]):
    def __init__(self, v): self.v = v
    def area(self): return self.v
class Base(Generic[T]): pass
class Derived(Base[T], Generic[T]): pass
async def main() -> None:
    async for x in Ticker(2): print(x)
    r = Reg(a=1); print(r, isinstance(r, dict), list(Seq()), isinstance([], List), isinstance(print, Callable), isinstance({}, Mapping), Reg.__mro__[1])
    print(UserRepo().get(), UserRepo.__mro__[1:3], Impl(3).area(), Derived[int]().__orig_class__, Repo[str, int])
    print(Optional["Node"], List["Node"], Dict[str, List[int]], Callable[[int, str], Awaitable[None]], Callable[..., Any], Union[int, str, None], Annotated[int, "m"], Literal[1, "x"], Type[int], Coroutine[Any, Any, int], Final[int], ClassVar[List[int]], Tuple[()], K, P, T | None, "X" | T if False else 1)
    print(get_origin(List[int]), get_args(List[int]), get_origin(Optional[int]), get_args(Union[int, str]), get_args(Callable[[int], str]), get_origin(int), get_args(3), get_origin(Literal[1]), get_args(Literal[1, 2]), get_args(Dict[str, int]), get_origin(Repo[str, int]))
    print(List[int] == List[int], hash(List[int]) == hash(List[int]), Optional[int] == Union[int, None], List[int] == list[int], {Optional[int]: 1})
    v: Optional[int] = None
    f: Callable[[int], int] = lambda q: q
    try: List[int]()
    except TypeError as e: print(e)
    try: Any()
    except TypeError as e: print(e)
    try: Optional()
    except TypeError as e: print(e)
    class C(TypedDict):
        a: Required[int]
        b: NotRequired[str]
    print(sorted(C.__required_keys__), sorted(C.__optional_keys__))
    def g(a: int, b: Optional[str] = None) -> List[int]: ...
    print(get_type_hints(g))
asyncio.run(main())


from typing import Generic, TypeVar, Protocol, runtime_checkable
T = TypeVar("T")
class Cache(Generic[T]):
    def __init__(self): self.d = {}
c = Cache[int](); print(vars(c)); print(Cache.__name__, Cache[T], Cache.__bases__, T)
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print(isinstance([], HasLen), isinstance(5, HasLen), issubclass(list, HasLen))
class Named(Protocol):
    name: str
    def hi(self) -> str: return f"hi {self.name}"
class Bob(Named):
    name = "bob"
print(Bob().hi())


from typing import Optional, Union, List, Dict, Callable, Any, Literal, Tuple
print(Optional[int], Union[int, str], List[int], Dict[str, int], Callable[[int], str], Any, Literal["a", 1], Tuple[int, ...], Union[int, None], Optional[List[int]])


from typing import List
x: List[int] = [1]
print(List[int] == List[int])


from typing import get_type_hints, get_origin, get_args
def f(a: int, b: "str" = "") -> bool: ...
print(get_type_hints(f))


from typing import get_origin, get_args
print(get_origin(list[int]), get_args(dict[str, int]))


from typing import TypeVar, Generic
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self): self.items = []
    def push(self, x: T) -> None: self.items.append(x)
class IntStack(Stack[int]): pass
s = Stack[int](); s.push(1); print(s.items, isinstance(s, Stack), T, IntStack().items)
print(Stack[int])


from typing import TypeVar, Generic
T = TypeVar("T")
class Stack(Generic[T]): pass
try: isinstance(Stack(), Stack[int])
except TypeError as e: print(e)


from typing import NamedTuple, TypedDict, Protocol, runtime_checkable, NewType, cast, Final, ClassVar, overload
class P(NamedTuple):
    "A point."
    x: int
    y: int = 0
    def norm(self): return self.x ** 2 + self.y ** 2
p = P(3, 4); print(p, p.norm(), P.__doc__, P._fields, P.__annotations__, p._asdict(), P._field_defaults)
class M(TypedDict):
    name: str
    year: int
m: M = {"name": "a", "year": 1}; print(m, M(name="b", year=2), type(m))
@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
print(isinstance(F(), Closeable), isinstance(3, Closeable))
U = NewType("U", int); print(U(5), U, U.__name__)
print(cast(str, 5))
class Q(Protocol):
    def f(self): ...
try: Q()
except TypeError as e: print(e)
try: isinstance(3, Q)
except TypeError as e: print(e)
class R(Q): pass
print(R())if False else None


from typing import TypedDict
class M(TypedDict, total=False):
    name: str
print(M.__annotations__, M.__total__, M.__required_keys__, M.__optional_keys__)


from typing import Any, Union
def f(x: int | None = None, *a: Any) -> list[int] | None: return x
print(f.__annotations__, int | None, list[int], dict[str, list[int]], type(int | str), isinstance(3, int | str), (int | None) == (None | int))
try: isinstance([], list[int])
except TypeError as e: print(e)
import types
print(list[int].__origin__, list[int].__args__, tuple[int, ...], type[int], list[int]([1]))
import typing
UserName = NewType("UserName", str)
print(UserName | None, None | UserName, int | UserName, UserName | "Later", UserName | None == typing.Optional[UserName])
def named(name: UserName | None = None) -> UserName | int: ...
print(typing.get_type_hints(named))
