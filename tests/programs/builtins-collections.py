from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto


def numbers():
    yield from range(3)


print(list(numbers()), tuple(numbers()), set(numbers()), dict(zip("abc", numbers())))
print(list(map(str, [1, 2])), list(filter(None, [0, 1, 2])), list(reversed([1, 2])), sorted("bca", reverse=True))
print(sum([0.1] * 10), max([3, 1], key=lambda n: -n), min("b", "a"), any([0, 1]), all([]))
print({3, 1, 2}, {1: 2} | {3: 4}, [*range(3)], {**{"a": 1}})
a, *b, c = range(5)
print(a, b, c, divmod(-7, 2), round(2.5), round(0.125, 2), 7 // -2, -7 % 3, 2**100)
print(f"{3.14159:.2f} {42:>6} {'x':^5}| {1234567:,} {0.5:.0%} {255:#x} {'a'!r} {a=}")
print("%s %d %.2f %5s|%-5s|" % ("s", 3, 2.5, "r", "l"), "{:>4}{}".format(1, "b"))
print(Counter("abracadabra").most_common(2), deque([1, 2, 3], maxlen=2), defaultdict(list))
Point = namedtuple("Point", "x y")
print(Point(1, y=2), Point(1, 2).x, Point(3, 4)._replace(x=9))


@dataclass
class Job:
    name: str
    tags: list = field(default_factory=list)
    priority: int = 1


print(Job("a"), Job("a") == Job("a"), Job("b", ["t"], priority=2))


class Color(Enum):
    RED = 1
    GREEN = auto()


class Level(IntEnum):
    LOW = 1
    HIGH = 2


print(Color.RED, repr(Color.GREEN), Color(1), Color["RED"].value, list(Color), Level.HIGH > Level.LOW)
print(OrderedDict(a=1), "a,b".split(","), " x ".strip(), "abc"[::-1], "x".join(["1", "2"]), "Hello".swapcase())
try:
    {}["missing"]
except KeyError as error:
    print(error, repr(error))
for value in (1e16, 1e-5, 0.1 + 0.2, 100.0, float("inf"), 1 / 3, 123456789.123):
    print(value, end=" ")
print()
match {"kind": "move", "to": (1, 2)}:
    case {"kind": "move", "to": (x, y)} if x < y:
        print("moved", x, y)
    case _:
        print("other")
print([x * y for x in range(3) for y in range(3) if x != y], {k: v for k, v in zip("ab", "cd")})
