# What the patterns of brackets and of braces take, and when the names of a pattern are stored.
import collections
import collections.abc
from collections import ChainMap, UserDict, UserList, deque, defaultdict


def shape(value):
    match value:
        case []:
            return "empty sequence"
        case [only]:
            return f"one: {only!r}"
        case [first, *_, last]:
            return f"from {first!r} to {last!r}"
        case {"kind": kind, **rest}:
            return f"kind {kind!r} and {rest!r} {type(rest).__name__}"
        case {}:
            return "mapping"
        case _:
            return "neither"


class Countdown(collections.abc.Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, index):
        print("item", index)
        if not -self.n <= index < self.n:
            raise IndexError(index)
        return self.n - index if index >= 0 else -index


class LooksLikeOne:
    def __len__(self):
        return 1

    def __getitem__(self, index):
        return index


class Late:
    def __len__(self):
        return 0


class Later(Late):
    pass


class Both(UserDict, collections.abc.Sequence):
    pass


class BothAgain(UserList, collections.abc.Mapping):
    def __iter__(self):
        return iter(self.data)


for value in (
    deque([1, 2, 3]), UserList([1]), Countdown(3), LooksLikeOne(), Later(), {1}, "ab", b"ab", bytearray(b"ab"),
    UserDict(kind="u", x=1), ChainMap({"kind": 1}, {"kind": 2, "y": 3}), defaultdict(list), Both(), Both(kind=1), BothAgain([]),
    collections.Counter("k"), (i for i in "ab"), range(2), range(1 << 30),
):
    print(type(value).__name__, "-", shape(value))
collections.abc.Sequence.register(Late)
print(shape(Late()), shape(Later()))
collections.abc.Mapping.register(Later)
print(shape(Late()), shape(Later()))


class Logged(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)

    def __missing__(self, key):
        return "missing"


match Logged(a=1, b=2):
    case {"a": 1, "c": x}:
        print("no")
    case {"a": 1, "b": y}:
        print("y", y)
match defaultdict(int):
    case {"a": 0}:
        print("made")
    case d:
        print("not made", d)

x = "before"
match [1, 2]:
    case [x, 3]:
        print("no")
    case [x, 2] if x > 5:
        print("no")
print("a guard comes after the names:", x)
x = "before"
match ("point", 1, 2):
    case ["point", x, 5] | ["point", 1, x]:
        print(x)


class Keys:
    A = "a"


try:
    match {"a": 1, "b": 2}:
        case {Keys.A: one, "a": two}:
            print("no")
except ValueError as e:
    print(type(e).__name__, e)
match bytearray(b"x"):
    case bytearray(z):
        print(z)


class Short(list):
    def __len__(self):
        return 3


try:
    match Short([1, 2]):
        case [a, b, c]:
            print("no")
except ValueError as e:
    print(type(e).__name__, e)
match Short([1, 2]):
    case [_, _, _]:
        print("nobody asks for the items")
match Countdown(4):
    case [_, second, *_]:
        print(second)
match Countdown(2):
    case [a, *middle, b]:
        print(a, middle, b)


class NoLength:
    pass


collections.abc.Sequence.register(NoLength)
match NoLength():
    case [*_]:
        print("a star alone asks for no length")
