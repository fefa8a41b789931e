import enum
from enum import *
class Color(Enum):
    RED = auto()
    GREEN = auto()
    BLUE = 7
    AZURE = 7
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
class IP(IntFlag):
    A = 1
    B = 2
    C = 4
class S(StrEnum):
    ONE = auto()
    TWO = "two!"
class N(IntEnum):
    LOW = 1
    HIGH = 5
@unique
class Shape(Enum):
    SQ = (1, 2)
    def __init__(self, a, b):
        self.a, self.b = a, b
    @property
    def area(self): return self.a * self.b
    def __str__(self): return "shape"
print(Color.RED, repr(Color.RED), Color.BLUE is Color.AZURE, list(Color), Color(7), Color["RED"], Color.RED.name, Color.RED.value, len(Color), Color.__members__, Color.AZURE, "RED" in Color.__members__, Color.RED in Color, 7 in Color)
print(Perm.R, repr(Perm.R), Perm.RW, Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.R & Perm.W, bool(Perm.R & Perm.W), Perm.R in Perm.RW, ~Perm.R, list(Perm.RW), Perm(0), Perm(5), Perm.RW ^ Perm.R, len(Perm.RW), list(Perm), Perm.RW.value, Perm.RW.name)
print(IP.A | IP.C, repr(IP.A | IP.C), IP.A + 1, IP(3), IP.A | 8, repr(IP(8)), IP.A == 1, f"{IP.A}", list(IP(7)))
print(S.ONE, repr(S.ONE), S.TWO, S.ONE == "one", S.ONE.upper(), f"{S.TWO!s:>6}", N.LOW, repr(N.LOW), N.LOW < N.HIGH, N.LOW + 1, sorted([N.HIGH, N.LOW]), f"{N.LOW}", str(N.LOW), "%d" % N.LOW)
print(Shape.SQ, repr(Shape.SQ), Shape.SQ.area, Shape.SQ.value, Color, Perm, type(Color), Color.RED == Color.RED, Color.RED != Color.GREEN, hash(Color.RED) == hash(Color.RED), {Color.RED: 1})
for f in [lambda: Color(9), lambda: Color["X"], lambda: Color.X, lambda: setattr(Color, "RED", 3), lambda: Color.RED < Color.GREEN, lambda: Perm(9), lambda: S("q"), lambda: N(9), lambda: Color.RED.x, lambda: Perm.R | 3]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, Enum("Z", {"a": 1}).a, Enum("Z", ["b", "c"]).c)
try:
    @unique
    class D(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
try:
    class Sub(Color): pass
except TypeError as e: print(e)
class Planet(Enum):
    _ignore_ = ["x"]
    EARTH = 1
    @classmethod
    def _missing_(cls, value): return cls.EARTH
    def describe(self): return self.name.title()
print(Planet(99), Planet.EARTH.describe(), isinstance(Planet.EARTH, Planet), Planet.EARTH.__class__)
class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower()
    A = auto()
    B = auto()
print(list(Auto), [m.value for m in Auto], [m for m in reversed(Auto)])
class W(Enum):
    A = 1
    @member
    def f(): return 1
    @nonmember
    class Inner: pass
print(list(W), W.Inner)
match Color.RED:
    case Color.GREEN: print("g")
    case Color.RED: print("r")
print(Color.RED.__doc__, enum.Flag, Perm.__mro__)
