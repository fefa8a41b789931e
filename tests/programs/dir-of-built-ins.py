"""What `dir` names of values and classes that are built in, of tasks and futures, and of what derives from them."""
import asyncio
import builtins
import collections
import copy
import dataclasses


def function():
    """doc"""


class Box:
    def method(self): pass


def generator(): yield
async def async_generator(): yield
async def coroutine(): pass


def closure():
    x = 1
    return lambda: x


class Names(list): pass
class Slotted(list): __slots__ = ()
class Length(int): pass
class Pair(tuple): pass
class Text(str): pass
class Bag(set): pass
class Map(dict): pass
class Both:
    __slots__ = ("x", "__dict__")
class Weak:
    __slots__ = ("x", "__weakref__")
class Open(Both): pass
Point = collections.namedtuple("Point", "x y")
Made = type("Made", (), {"x": 1})
@dataclasses.dataclass
class Record:
    x: int
class Oops(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code
class Slow(TimeoutError): pass


try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__

VALUES = [
    object(), None, True, 1, 1.5, 1j, "", b"", bytearray(), [], (), {}, set(), frozenset(), range(1), slice(1), memoryview(b""),
    {}.keys(), {}.values(), {}.items(), iter([]), iter(()), iter({}), iter(set()), iter(range(1)), iter(b""), iter(""), iter("é"), iter(bytearray()), iter(int, 1), iter(memoryview(b"")), reversed(""), reversed({}.values()), reversed({}.items()), iter({}.values()),
    iter({}.items()), reversed([]), reversed({}), enumerate([]), zip(), map(len, []), filter(len, []),
    property(function), ..., NotImplemented, int | str, function, function.__code__, generator(), async_generator(),
    closure().__closure__[0], traceback, Exception(), OSError("x"), ExceptionGroup("x", [ValueError()]), KeyError("x"),
    StopIteration(1), UnicodeDecodeError("utf-8", b"", 0, 1, "x"), Box(), Box.method,
    Names(), Slotted(), Length(), Pair(), Text(), Bag(), Map(), Oops(1), Slow(),
    Both(), Weak(), Open(), Point(1, 2), Made(), Record(1),
]
for value in VALUES:
    print(type(value).__name__, dir(value))
for name, value in sorted(vars(builtins).items()):
    if isinstance(value, type) and name not in ("classmethod", "staticmethod", "__loader__", "_IncompleteInputError") and not name.startswith("Js"):
        print(name, dir(value))
for cls in (Names, Slotted, Length, Pair, Text, Bag, Map, Oops, Slow, Both, Weak, Open, Point, Made, Record):
    print(cls.__name__, dir(cls))


# The CPython that this is compared with derives its tasks from those in C.
OURS = ("_make", "__firstlineno__", "__static_attributes__")


print(copy.replace(Point(1, 2), y=3), Point(1, 2).__replace__(x=0))
# It has no sockets of UNIX either.
print([name for name in dir(asyncio) if "unix_" not in name], "create_task" in dir(asyncio))


async def main():
    coro = coroutine()
    print(dir(coro))
    task = asyncio.create_task(coro)
    print([name for name in dir(task) if name not in OURS])
    print([name for name in dir(asyncio.Task) if name not in OURS])
    print([name for name in dir(task) if not name.startswith("_")])
    await task
    print(dir(task.result()))


asyncio.run(main())
