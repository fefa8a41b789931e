import collections
import dataclasses
import functools
import math
import random


class Plain:
    def method(self): pass


class Made:
    def __new__(cls, value):
        return super().__new__(cls, value)


class Kept:
    def __new__(cls, value):
        made = super().__new__(cls)
        made.value = value
        return made


@dataclasses.dataclass
class Point:
    x: int
    inner: tuple = ()


def shown(function):
    try:
        return function()
    except Exception as raised:
        return f"{type(raised).__name__}: {raised}"


Pair = collections.namedtuple("Pair", "a b")
print(Kept(3).value, dataclasses.asdict(Point(1, (Point(2), Pair(3, 4)))))
for wrong in (
    lambda: Plain(1), lambda: Plain(x=1), lambda: Made(1), lambda: object(1), lambda: int(None),
    lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 10**20 // 0, lambda: 10**20 % 0,
    lambda: collections.namedtuple("P", "x x"), lambda: collections.defaultdict(5), lambda: functools.partial(5),
    lambda: collections.ChainMap({"a": 1}, {}), lambda: random.shuffle((1, 2)), lambda: random.randint(5, 1),
    lambda: random.Random(1).randbytes(5), lambda: random.Random(1).randint(3, 9), lambda: dataclasses.asdict(5),
    lambda: dataclasses.replace(5), lambda: "é".encode("ascii"), lambda: "中".encode("latin-1"),
    lambda: "\U0001f600".encode("ascii"), lambda: math.log(0), lambda: math.log(0.0), lambda: math.log(-1.5),
):
    print(shown(wrong))


import concurrent.futures

for of_futures in (concurrent.futures.wait, concurrent.futures.as_completed):
    try:
        list(of_futures([1]))
    except AttributeError as error:
        print(error)
