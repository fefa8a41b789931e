from collections import OrderedDict
from typing import NamedTuple, TypedDict, NewType, Protocol, runtime_checkable, TypeVar, Generic, get_type_hints
class M(NamedTuple):
    a: int
    b: str = "x"
    def both(self): return f"{self.a}{self.b}"
m = M(1)
print(m, m.both(), m._asdict(), m._replace(a=5), M._fields, M.__match_args__, m == (1, "x"), isinstance(m, tuple), M._field_defaults)
match m:
    case M(a, b): print(a, b)
match m:
    case M(b="x"): print("kw")
try: M()
except TypeError as e: print(e)
class TD(TypedDict, total=False):
    x: int
    y: str
t = TD(x=1, y="a"); print(t, type(t), TD.__annotations__, TD.__total__)
UserId = NewType("UserId", int); print(UserId(5), UserId.__name__, UserId)
T = TypeVar("T"); print(T)
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
print(type(Stack()).__name__)
@runtime_checkable
class HasName(Protocol):
    name: str
    def hello(self) -> str: ...
class A:
    name = "a"
    def hello(self): return "hi"
class B: pass
print(isinstance(A(), HasName), isinstance(B(), HasName))
class Imp(HasName):
    def hello(self): return "imp"
print(Imp().hello(), isinstance(Imp(), HasName))


class Recent(OrderedDict):
    pass


recent = Recent(a=1, b=2)
recent.move_to_end("a")
print(recent, recent == Recent(a=1, b=2), recent == {"a": 1, "b": 2})


# A name of typing for a class that is not built in makes one when it is called, and has its class methods.
import typing
from typing import *
def told(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for name in "List Dict Set FrozenSet Tuple Type Deque DefaultDict OrderedDict Counter ChainMap Iterable Callable Mapping Sequence Hashable ContextManager AbstractSet Coroutine Awaitable Generator".split():
    told(lambda: getattr(typing, name)())
for name in "List Dict Set FrozenSet Tuple Deque DefaultDict OrderedDict Counter ChainMap".split():
    told(lambda: getattr(typing, name)[(int, str) if 'Dict' in name or 'Map' in name else int]())
told(lambda: OrderedDict([(1, 2)]))
told(lambda: DefaultDict(list, a=[1]))
told(lambda: DefaultDict[str, List[int]](list))
told(lambda: Deque[int]([1, 2], maxlen=1))
told(lambda: Counter("abca").most_common(1))
told(lambda: type(Counter[str]("abca")))
told(lambda: OrderedDict.fromkeys("ab"))
told(lambda: Dict.fromkeys("ab"))
told(lambda: isinstance({}, Dict))
told(lambda: isinstance([], Sequence))
told(lambda: issubclass(list, List))
told(lambda: isinstance([], List[int]))
told(lambda: Any())
told(lambda: Optional())
told(lambda: OrderedDict.nothing)
told(lambda: OrderedDict.__origin__)
told(lambda: Dict.__name__ + Dict.__qualname__)
told(lambda: Type[int]())
told(lambda: Text("x"))
told(lambda: Dict[str, int].fromkeys("ab"))
told(lambda: [get_origin(x) for x in (List, Dict, Optional, Any, List[int], Iterable)])
told(lambda: get_args(List))
told(lambda: Optional.__name__)
told(lambda: Optional.x)
told(lambda: hasattr(Dict, "__args__"))
class D(OrderedDict): pass
class E(OrderedDict[str, int]): pass
told(lambda: (D.__mro__[1], E.__mro__[1], D(), E()))
import copy, pickle
told(lambda: copy.copy(Dict) is Dict)
