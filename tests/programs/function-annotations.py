import inspect
from functools import wraps
from typing import get_type_hints


def scale(x: int, by: float = 2.0, *rest: str, loud: bool = False, **more: "Later") -> list[int]:
    local: str = "not kept"
    return [x]


def plain(a, b=1):
    pass


async def fetch(url: str, timeout: float | None = None) -> bytes: ...


class Box:
    def put(self, item: "Box", at: Item) -> None: ...

    @staticmethod
    def of(n: int) -> int:
        return n


class Item:
    pass


def checked(function):
    hints = function.__annotations__

    @wraps(function)
    def wrapper(*args: object):
        for (name, kind), arg in zip(hints.items(), args):
            if not isinstance(arg, kind):
                raise TypeError(f"{name} must be {kind.__name__}, not {type(arg).__name__}")
        return function(*args)
    return wrapper


@checked
def add(a: int, b: int) -> int:
    return a + b


def outer():
    Kind = int

    def inner(x: Kind) -> Kind: ...
    return inner


print(scale.__annotations__, plain.__annotations__, fetch.__annotations__)
print(Box.put.__annotations__, Box().put.__annotations__, Box.of.__annotations__, outer().__annotations__)
print(add(1, 2), add.__annotations__)
for call in lambda: add(1, "b"), lambda: later.__annotations__, lambda: (lambda x: x).__annotations__:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def later(x: Undefined): ...


try:
    print(later.__annotations__)
except NameError as error:
    print(error)
Undefined = str
print(later.__annotations__, get_type_hints(fetch))
later.__annotations__ = {"x": 1}
later.__annotations__["y"] = 2
print(later.__annotations__)
for function in scale, plain, fetch, Box.put, Box().put, add, outer():
    signature = inspect.signature(function)
    print(signature, signature.return_annotation, [(p.name, p.annotation, p.default is p.empty) for p in signature.parameters.values()])
