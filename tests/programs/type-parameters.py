"""Type parameters, and aliases that are looked up when somebody asks."""
import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

type Handler = Callable[[Event], Awaitable[None]]
type Tree = dict[str, Tree] | int
type Result[T, E] = Ok[T] | Err[E]


class Event:
    pass


@dataclass
class Ok[T]:
    value: T


@dataclass
class Err[E]:
    error: E


class Base[T]:
    def __init__(self, value: T) -> None:
        self.value = value

    def get(self) -> T:
        return self.value


class Named[T](Base[T]):
    name: str
    others: list[T] = []


def first[T](items: list[T], default: T | None = None) -> T:
    print(T)
    return items[0]


def rebinds[T](items: list[T]) -> int:
    T = len(items)
    return T


def shadows():
    T = 5

    class Inner[T]:
        def show(self):
            return T

    def show[U](items: list[U]):
        return T, U, [U for U in items]

    return Inner().show(), show([1, 2]), T


async def attempt[T](make: Callable[[], Awaitable[T]]) -> Result[T, str]:
    try:
        return Ok(await make())
    except ValueError as error:
        return Err(str(error))


async def fail() -> int:
    raise ValueError("no")


async def main() -> None:
    print(await attempt(lambda: asyncio.sleep(1, "slept")), await attempt(fail))


asyncio.run(main())
print(Named(3).get(), Named[int](4).value, Named.__type_params__, Ok.__parameters__)
print(first([1, 2]), rebinds([1, 2, 3]), shadows())
print(Handler, Tree, Result, type(Handler).__name__)
print(Tree.__value__, Tree.__value__ is Tree.__value__)
print(Result.__name__, Result.__type_params__, Result.__value__, Result[int, str])
print(Ok[int] | None, Tree | None, Result.__type_params__[0] | int)

type Missing = NoSuchName
try:
    Missing.__value__
except NameError as error:
    print(error)
