import functools
from functools import *


@lru_cache(maxsize=2)
def square(x, *, shown=True):
    """Squares."""
    if shown:
        print("  computing", x)
    return x * x


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@lru_cache
def plain(x):
    return x


print(square, type(square), square.__name__, square.__doc__, square.__wrapped__, fib, plain)
print(square(2), square(2), square(x=2), square(3), square(4), square(2), square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info(), fib(30), fib.cache_info(), fib.cache_parameters(), plain.cache_parameters())
typed = lru_cache(typed=True)(lambda x: print("  for", x) or x)
print(typed(1), typed(1.0), typed(1), typed(True), typed.cache_info(), typed.cache_info().hits, typed.cache_info()._asdict())
untyped = lru_cache(None)(lambda x: print("  for", x) or x)
print(untyped(1), untyped(1.0), untyped(True), untyped("1"), untyped.cache_info())
none = lru_cache(0)(lambda x: print("  always", x))
none(1), none(1)
print(none.cache_info())
negative = lru_cache(-5)(lambda x: x)
negative(1)
print(negative.cache_info())


class Shape:
    def __init__(self, side):
        self.side = side

    @lru_cache
    def area(self):
        print("  area of", self.side)
        return self.side ** 2

    @cached_property
    def volume(self):
        print("  volume of", self.side)
        return self.side ** 3

    @staticmethod
    @cache
    def static(x):
        return x

    @classmethod
    @cache
    def made(cls, x):
        return cls.__name__, x


shape = Shape(3)
print(shape.area(), shape.area(), Shape.area(shape), Shape.area.cache_info(), shape.volume, shape.volume, Shape.static(1), Shape.made(2))
del shape.volume
print(shape.volume, vars(shape), type(Shape.volume), Shape.volume.attrname)

double = partial(pow, 2)
print(double(5), double.func, double.args, double.keywords, partial(print, 1, sep="-"), partial(double, 3), type(partial))
print(isinstance(double, partial), partial(int, base=2)("101"), partial(partial(print, 1), 2, end="!\n").args)
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7), reduce(max, (3, 1)))
print(sorted(["b", "A", "c"], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))


@singledispatch
def show(value, *more):
    return f"any {value!r}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def show_list(value):
    return f"list of {len(value)}"


@show.register
def _(value: str | bytes):
    return f"text {value!r}"


show.register(float, lambda value: f"float {value}")
print(show(1), show(True), show([1]), show("a"), show(b"b"), show(1.5), show(None), show.dispatch(bool)(3), list(show.registry)[:2], show_list)


class Printer:
    @singledispatchmethod
    def show(self, value):
        return "other"

    @show.register
    def _(self, value: int):
        return "int"

    @show.register(str)
    def _(self, value):
        return "str"


print(Printer().show(1), Printer().show("a"), Printer().show(None))


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state):
        self.alive = state

    set_alive = partialmethod(set_state, True)


cell = Cell()
cell.set_alive()
print(cell.alive)


@total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Version) else NotImplemented


print(Version(1) < Version(2), Version(1) <= Version(1), Version(2) > Version(1), Version(1) >= Version(2), sorted([Version(2), Version(1)])[0].n)


def logged(function):
    @wraps(function)
    def wrapper(*args):
        "inner"
        return function(*args)
    return wrapper


@logged
def documented(a, b=1):
    "docs"


print(documented, documented.__name__, documented.__doc__, documented.__wrapped__)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
wrong = [
    lambda: reduce(lambda a, b: a, []), lambda: reduce(), lambda: reduce(max), lambda: reduce(max, 1), lambda: square([]), lambda: lru_cache("a"),
    lambda: partial(), lambda: partial(1), lambda: show(), lambda: Version(1) < 3, lambda: Version(1) >= 3, lambda: total_ordering(type("Empty", (), {})),
    lambda: show.register(3), lambda: square(1, 2), lambda: square(), lambda: partial(pow, 2)(), lambda: Printer().show(),
]
for each in wrong:
    try:
        print(each())
    except Exception as error:
        print(type(error).__name__, error)
