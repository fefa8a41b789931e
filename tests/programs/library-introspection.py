import functools
import inspect
import signal
from typing import NamedTuple, Protocol, TypedDict, Generic, TypeVar, NewType, ParamSpec, Callable, Awaitable, assert_never, reveal_type


class Point(NamedTuple):
    """A place."""

    x: int
    y: int = 2

    def total(self):
        return self.x + self.y


class Further(Point):
    pass


T = TypeVar("T")
P = ParamSpec("P")


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value


class Movie(TypedDict, total=False):
    name: str


class Goes(Protocol):
    def go(self) -> None: ...


class Bike(Goes):
    def go(self):
        print("go")


def decorator(function: Callable[P, Awaitable[T]]) -> Callable[P, T]:
    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return function(*args, **kwargs)

    return wrapper


@decorator
def add(a, b=2, /, c=3, *rest, d, e="five", **more):
    """
    Adds.

        Indented.
    """
    return a + b


class Base:
    """The base."""

    def method(self, a, *, key=None): ...


class Derived(Base):
    pass


point = Point(1)
print(point, point.x, point._asdict(), point == (1, 2), point.total(), Point(y=3, x=4), Point._fields)
print(point._replace(x=9), Point._make([5, 6]), Point.__doc__, Point._field_defaults, Further(1), isinstance(point, tuple))
match point:
    case Point(x=1, y=b):
        print("y is", b)
match point:
    case Point(a, b):
        print(a, b)
try:
    Point()
except TypeError as error:
    print(error)
Row = NamedTuple("Row", [("a", int), ("b", str)])
print(Row(1, "x"), Row(a=1, b=2).b)
print(Box[int](3).value, T.__name__, Movie(name="M"), type(Movie(name="M")), TypedDict("Other", {"a": int})(a=1))
Bike().go()
UserId = NewType("UserId", int)
print(UserId(3), UserId.__name__)
try:
    assert_never(5)
except AssertionError as error:
    print(error)
reveal_type("text")

for function in add, lambda: 0, lambda *a: 0, Base().method, Base.method, lambda a, /: 0, lambda a, /, b, *, c: 0:
    signature = inspect.signature(function)
    print(signature, repr(signature), list(signature.parameters))
for parameter in inspect.signature(add).parameters.values():
    print(repr(parameter), parameter.name, parameter.kind, parameter.kind.description, parameter.default is parameter.empty)
    print(parameter.annotation is inspect.Parameter.empty, parameter.kind == inspect.Parameter.KEYWORD_ONLY)
print(repr(inspect.getdoc(add)), inspect.getdoc(Derived), inspect.getdoc(lambda: 0), repr(inspect.cleandoc("  a\n    b\n\n")))
print(repr(signal.SIGINT), signal.SIGTERM, signal.signal(signal.SIGTERM, print), signal.getsignal(signal.SIGTERM) is print)
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
