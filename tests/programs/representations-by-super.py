# repr and str by the class: super(), list.__repr__ and a call of the method give what the built-in class shows.
import asyncio
import collections
import contextvars
import re
import types

class L(list):
    def __repr__(self): return f"L({super().__repr__()})"
class D(dict):
    def __repr__(self): return f"D({dict.__repr__(self)})"
class I(int):
    def __repr__(self): return "I" + super().__repr__()
    def __str__(self): return "s" + super().__str__()
class S(str):
    def __repr__(self): return "S" + super().__repr__()
    def __str__(self): return "s" + super().__str__()
class T(tuple):
    def __repr__(self): return "T" + tuple.__repr__(self)
class E(Exception):
    def __repr__(self): return "E" + super().__repr__()
    def __str__(self): return "E" + super().__str__()
class X(set):
    def __repr__(self): return "X" + super().__repr__()
class B(bytes):
    def __repr__(self): return "B" + super().__repr__()
class F(float):
    def __repr__(self): return "F" + super().__repr__()
for v in (L([1]), D(a=1), I(3), S("a"), T((1,)), E("x"), X({1}), B(b"1"), F(2.5)):
    print(repr(v), str(v), f"{v}", [v])
    print(v.__repr__(), v.__str__())
print((5).__repr__())


class Silent:
    def __repr__(self): return 5


for ask in (str, repr, print, "{}".format, "%r".__mod__):
    try:
        ask(Silent())
    except TypeError as error:
        print(error)


class Deque(collections.deque):
    def __repr__(self): return "D" + super().__repr__()


class Lock(asyncio.Lock):
    def __repr__(self): return "own " + super().__repr__()


class Task(asyncio.Task):
    def __repr__(self): return "own " + super().__repr__()


class Queue(asyncio.Queue):
    def __str__(self): return "own " + super().__str__()


async def nothing():
    pass


async def main():
    task = Task(nothing(), name="mine")
    for each in (
        asyncio.Lock(), Lock(), asyncio.Event(), Queue(), asyncio.Semaphore(2), asyncio.Barrier(2), asyncio.TaskGroup(), task,
        asyncio.get_running_loop(), asyncio.Future(), Deque([1]), contextvars.ContextVar("v"), re.compile("a"), re.match("a", "a"),
        types.SimpleNamespace(a=1), {}.keys(), range(3), None, True, 1j, b"x", bytearray(b"y"), slice(1), ..., NotImplemented, KeyError("k"),
    ):
        print(each.__repr__() == repr(each), type(each).__repr__(each) == repr(each), each.__str__() == str(each), end=" ")
        print(repr(each), str(each), f"{each}")
    await task


asyncio.run(main())
