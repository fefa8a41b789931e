# pickle.dumps, to the byte, and pickle.loads of what is built in, of the library's values, and of the program's own classes
import collections
import datetime
import decimal
import enum
import fractions
import functools
import io
import math
import pickle
import re
import types
import uuid
from dataclasses import dataclass, field


def both(value, *protocol):
    data = pickle.dumps(value, *protocol)
    print(data)
    try:
        again = pickle.loads(data)
        print(again, type(again) is type(value))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Point:
    x: int
    y: float = 0.5
    tags: list = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Fixed:
    name: str
    size: int


class Color(enum.Enum):
    RED = 1
    BLUE = "b"


class Flags(enum.Flag):
    A = enum.auto()
    B = enum.auto()


Pair = collections.namedtuple("Pair", "left right")


class Plain:
    kind = "class"

    def __init__(self, *values):
        print("made")
        self.values = values

    def __repr__(self):
        return f"Plain({vars(self)})"


class Slotted:
    __slots__ = ("a", "b")

    def __repr__(self):
        return f"Slotted({getattr(self, 'a', None)})"


class Stateful:
    def __init__(self):
        self.n, self.secret = 1, object()

    def __getstate__(self):
        return {"n": self.n}

    def __setstate__(self, state):
        print("set", state)
        self.n = state["n"] + 1

    def __repr__(self):
        return f"Stateful({self.n})"


class Reduced:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __reduce__(self):
        return (Reduced, (self.a, self.b + 1), {"c": 3})

    def __repr__(self):
        return f"Reduced({vars(self)})"


class Newer:
    def __new__(cls, a, *, b=0):
        self = super().__new__(cls)
        self.args = a, b
        return self

    def __getnewargs_ex__(self):
        return (self.args[0],), {"b": self.args[1]}

    def __repr__(self):
        return f"Newer{self.args}"


class Words(list):
    pass


class Table(dict):
    pass


class Number(int):
    pass


class Sized(set):
    pass


class Failed(Exception):
    def __init__(self, text, code):
        super().__init__(text, code)
        self.code = code


def double(x):
    return 2 * x


class Outer:
    class Inner:
        def __repr__(self):
            return "Inner"

    def method(self):
        return 1


words = Words("ab")
words.name = "w"
for value in (
    None, True, 1, -1, 255, 256, 65536, -129, 2**31, -2**31, 2**63, -2**63, 2**2100, 1.5, -0.0, math.inf, "a", "é" * 200, "x" * 300, b"x", b"y" * 300,
    bytearray(b"z"), [], [1], [1, "a", 2.5], (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), {}, {"a": 1}, {"a": {"b": [1]}, 2: None}, set(), {1}, frozenset({2}),
    ..., NotImplemented, 2j, range(3), slice(1, None), int, type(None), print, len, double, Point, Outer.Inner, Outer.Inner(), Color.RED, Flags.A, Flags.A | Flags.B,
    Point(1), Point(2, 3.5, ["t"]), Fixed("n", 3), Pair(1, "r"), Plain(1, [2]), Slotted(), Stateful(), Reduced(1, 2), Newer(1, b=2), words, Table(a=1), Number(7), Sized([1]),
    collections.OrderedDict(a=1, b=2), collections.Counter("aab"), collections.defaultdict(list, {"k": [1]}), collections.deque([1, 2]), collections.deque([1, 2], 5),
    datetime.date(2025, 3, 4), datetime.datetime(2025, 3, 4, 5, 6, 7, 8), datetime.time(1, 2, 3, 4), datetime.timedelta(1, 2, 3), datetime.timezone.utc,
    datetime.datetime(2025, 1, 1, tzinfo=datetime.timezone.utc), datetime.timezone(datetime.timedelta(hours=1), "X"), decimal.Decimal("1.50"), fractions.Fraction(1, 3),
    uuid.UUID(int=5), types.SimpleNamespace(a=1), ValueError("v"), KeyError("k"), Failed("f", 3), OSError("no"), "abc".upper, functools.partial(double, 3),
):
    both(value)
print(pickle.loads(pickle.dumps(re.compile("a+", re.I))), pickle.loads(pickle.dumps(functools.partial(double, 4)))())
print(pickle.loads(pickle.dumps(Outer().method))(), pickle.loads(pickle.dumps(double))(4))

# What is there twice, and what is in itself
one = [1]
twice = [one, one, "text", "text", (1, 2)]
both(twice)
print((again := pickle.loads(pickle.dumps(twice)))[0] is again[1])
one.append(one)
data = pickle.dumps(one)
print(data, pickle.loads(data))
plain = Plain()
plain.me, plain.pair = plain, (plain, 1)
data = pickle.dumps(plain)
print(data, (back := pickle.loads(data)).me is back, back.pair[0] is back)
inner = []
around = (inner,)
inner.append(around)
print(pickle.dumps(around), pickle.dumps([Point(1), Point(1), Color.RED, Color.RED]))

# Many
for many in (list(range(1001)), {n: n for n in range(1001)}, list(range(1000)), set(range(3)), ["k%d" % n for n in range(300)], b"x" * 70000, ["y" * 70000, 1]):
    data = pickle.dumps(many)
    print(len(data), data[:30], data[-30:], pickle.loads(data) == many)

# Other protocols
for protocol in range(6):
    for value in (None, True, False, 3, 300, -5, 2**40, 1.25, "a\n\\é€😀", b"", b"by", [1, 2], (1, 2), (1, 2, 3, 4), {"a": 1, "b": (1,)}, [[], {}, ()]):
        both(value, protocol)
    if protocol > 1:
        both([Plain.__name__, Point(1)], protocol)
        both({1}, protocol)
        both(["s%d" % n for n in range(3)] * 2, protocol)

# Files
file = io.BytesIO()
for value in (1, "two", [3]):
    pickle.dump(value, file)
file.seek(0)
while True:
    try:
        print(pickle.load(file), file.tell())
    except EOFError as error:
        print("end", error)
        break
with open("data.pkl", "wb") as out:
    pickle.dump({"k": Point(1)}, out, protocol=pickle.HIGHEST_PROTOCOL)
with open("data.pkl", "rb") as into:
    print(pickle.load(into))
print(pickle.loads(bytearray(pickle.dumps(5))))
