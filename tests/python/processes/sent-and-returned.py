from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, IntEnum
from functools import partial
import math


class Colour(Enum):
    RED = 1
    BLUE = "b"


class Level(IntEnum):
    LOW = 1


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)


class Point3(Point):
    pass


Pair = namedtuple("Pair", "left right")


class Names(list):
    def __init__(self, *names):
        super().__init__(names)
        self.made = "here"


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.lock = lambda: owner

    def __getstate__(self):
        print("getstate")
        return {"owner": self.owner}

    def __setstate__(self, state):
        self.owner = state["owner"]
        self.lock = None


class Slotted:
    __slots__ = ("a", "b")


class Node:
    def __init__(self, value):
        self.value = value
        self.next = self


class Own(Exception):
    def __init__(self, code, why):
        super().__init__(code, why)
        self.code = code
        self.why = why


def echo(value):
    return value


def kind(value):
    return type(value).__name__, repr(value)


def is_own(colour, level):
    return colour is Colour.RED, level is Level.LOW, isinstance(level, int)


def describe(account):
    return account.owner, account.lock


def fail(error):
    raise error


def power(base, exponent=2):
    return base**exponent


def ring(node):
    return node.next is node


def main():
    with ProcessPoolExecutor(2) as pool:
        ask = lambda fn, *args, **named: pool.submit(fn, *args, **named).result()
        for value in (None, True, 1, 10**30, 1.5, 1j, "é", b"ab", bytearray(b"ab"), [1, [2]], (1, (2,)), {"a": {1: 2}}, {1, 2}, frozenset({3}), range(3), slice(1, 2), ..., NotImplemented):
            print(ask(kind, value), ask(echo, value) == value)
        print(ask(echo, Counter("aab")), ask(echo, deque([1, 2], maxlen=2)), ask(echo, OrderedDict(a=1)))
        table = defaultdict(list, {"a": [1]})
        back = ask(echo, table)
        back["b"].append(2)
        print(back, table)
        print(ask(echo, Pair(1, [2])), ask(echo, Point(1, tags=["t"])), ask(echo, Point3(1, 2)))
        print(ask(is_own, Colour.RED, Level.LOW), ask(echo, Colour.BLUE) is Colour.BLUE)
        print(ask(echo, datetime(2025, 1, 2, 3)), ask(echo, timedelta(seconds=90)))
        names = ask(echo, Names("a", "b"))
        print(names, names.made, type(names) is Names)
        print(ask(describe, Account("ann")))
        slotted = Slotted()
        slotted.a = 5
        print(ask(echo, slotted).a, hasattr(ask(echo, slotted), "b"))
        print(ask(ring, Node(1)), ask(power, 3), ask(power, 3, exponent=3), ask(partial(power, exponent=4), 2))
        print(ask(math.factorial, 5), ask(sum, [1, 2]), ask(str.upper, "a"), ask("b".upper), ask(Point, 3), ask(max, 1, 2, key=abs))
        print(ask(echo, echo) is echo, ask(echo, Point) is Point, ask(echo, math.sqrt) is math.sqrt)
        shared = [1]
        first, second = ask(echo, [shared, shared])
        print(first is second, first is shared)
        loop = [1]
        loop.append(loop)
        back = ask(echo, loop)
        print(back[1] is back)
        for error in (ValueError("no"), KeyError("k"), Own(3, "why"), ZeroDivisionError(), ExceptionGroup("g", [ValueError(1)]), StopIteration(3), OSError("gone")):
            try:
                ask(fail, error)
            except Exception as caught:
                print(type(caught) is type(error), repr(caught), caught is error, type(caught.__cause__).__name__, vars(caught))
        print(list(pool.map(power, range(5), [2, 3], chunksize=2)), list(pool.map(power, range(5), chunksize=3)), list(pool.map(power, [])))


if __name__ == "__main__":
    main()
