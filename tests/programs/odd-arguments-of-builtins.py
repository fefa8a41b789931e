import asyncio
from collections import deque
import contextvars
import copy
import types
from string import capwords


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __init__(self, answer):
        self.answer = answer

    def __index__(self):
        return self.answer


class Int(Index):
    def __int__(self):
        return self.answer


class Float(Index):
    def __float__(self):
        return self.answer


class Formatted(Index):
    def __format__(self, spec):
        return self.answer


class Greedy:
    def __init__(self):
        super().__init__(1)


class Bag(set):
    pass


attempt(lambda: isinstance(1, (int, 1)))
attempt(lambda: isinstance("1", (int, 1)))
attempt(lambda: issubclass(int, 1))
attempt(lambda: max(1, 2, default=3))
attempt(lambda: min(1, 2, default=3))
attempt(lambda: max([], default=3))
attempt(lambda: sum([b"a"], b""))
attempt(lambda: sum([], bytearray()))
attempt(lambda: bool(NotImplemented))
attempt(lambda: not NotImplemented)
attempt(lambda: ord(b"ab"))
attempt(lambda: range(5).index(7))
attempt(lambda: range(5).index("a"))
attempt(lambda: slice())
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: type(1, 2, 3))
attempt(lambda: (5).to_bytes(2, "foo"))
attempt(lambda: bytes.fromhex("6"))
attempt(lambda: bytes.fromhex("61 6"))
attempt(lambda: complex("1", 2))
attempt(lambda: complex(1, "a"))
attempt(lambda: delattr(1, "a"))
attempt(lambda: [1][Index("a")])
attempt(lambda: int(Int(1.5)))
attempt(lambda: int(Index(1.5)))
attempt(lambda: float(Float(1)))
attempt(lambda: format(Formatted(1)))
attempt(lambda: f"{Formatted(None)}")
attempt(lambda: Greedy())
attempt(lambda: (type(Bag([1]) | {2}), type({1} | Bag([2])), type(Bag([1]).union([2])), type(Bag([1]).copy())))
attempt(lambda: "abc".startswith((1,)))
attempt(lambda: "abc".endswith((1,)))
attempt(lambda: "abc".removesuffix(1))
attempt(lambda: "abc".removeprefix(None))
attempt(lambda: "ß straße".title())
attempt(lambda: str.maketrans({"ab": 1}))
attempt(lambda: str.maketrans(1))
attempt(lambda: "abc".translate({97: 1.5}))
attempt(lambda: str.upper(1))
attempt(lambda: str.upper())
attempt(lambda: list.append(1, 2))
attempt(lambda: "é€".encode("ascii", "xmlcharrefreplace"))
attempt(lambda: "é€😀".encode("ascii", "backslashreplace"))
attempt(lambda: "é".encode("ascii", "nope"))
attempt(lambda: copy.copy(each for each in []))
attempt(lambda: copy.deepcopy(each for each in []))
attempt(lambda: types.MethodType(repr, 5)())
attempt(lambda: types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1))
attempt(lambda: types.SimpleNamespace({"a": 1}, b=2))
attempt(lambda: contextvars.ContextVar(5))
attempt(lambda: aiter(5))
attempt(lambda: aiter(type("Given", (), {"__aiter__": lambda self: 5})()))
attempt(lambda: anext(5))
attempt(lambda: asyncio.run_coroutine_threadsafe(1, None))
attempt(lambda: capwords("a b"))
attempt(lambda: setattr(deque(), "nope", 1))
attempt(lambda: setattr(deque(), "append", 1))
attempt(lambda: setattr(deque, "nope", 1))


async def main():
    loop = asyncio.get_running_loop()
    for call in (lambda: loop.set_task_factory(1), lambda: loop.set_exception_handler(1)):
        attempt(call)
    task = asyncio.create_task(asyncio.sleep(0))
    for given in ([1], task):
        try:
            await asyncio.wait(given)
        except Exception as error:
            print(type(error).__name__, str(error).replace("_asyncio.", ""))
    await task


asyncio.run(main())
