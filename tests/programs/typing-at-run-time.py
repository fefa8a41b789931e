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
