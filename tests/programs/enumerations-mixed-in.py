# What an enumeration takes from classes beside it: what makes its members, their values, and how these are shown.
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum, Flag, IntEnum, IntFlag, ReprEnum, auto
class D(date, ReprEnum):
    A = 2023, 1, 2
print(D.A, repr(D.A), D.A.year, f'{D.A}')
class E(date, Enum):
    A = 2023, 1, 2
    B = 2023, 12, 2
print(E.A, repr(E.A), E.A.year, E.A < E.B, E.A.value)
class T(timedelta, Enum):
    A = 1
    B = 2, 3
print(T.A, repr(T.B), T.A + T.A, T.B.value)
class F(float, Enum):
    A = 1
print(F.A, repr(F.A), F.A + 1)
class Bs(bytes, ReprEnum):
    A = b'x'
print(Bs.A, repr(Bs.A))
class Tp(tuple, Enum):
    A = 1, 2
    B = [3]
print(Tp.A, repr(Tp.A), Tp.B.value, len(Tp.A))
class Fs(frozenset, Enum):
    A = {1, 2}
print(Fs.A, repr(Fs.A), 1 in Fs.A)
class De(Decimal, Enum):
    A = '1.5'
print(De.A, repr(De.A), De.A + 1)
class Dt(datetime, Enum):
    A = 2023, 1, 2, 3
print(Dt.A, repr(Dt.A), Dt.A.hour)
@dataclass
class P:
    x: int
    y: int = 0
class Z(P, Enum):
    A = 1, 2
    B = 3
print(Z.A, repr(Z.A), Z.A.x, Z.B.y)
try:
    class X(ReprEnum):
        A = 1
except TypeError as e: print(e)
class Base:
    def __init__(self, v): self.v = v
    def __new__(cls, v):
        o = object.__new__(cls); o._value_ = v * 2; return o
class Y(Base, ReprEnum): A = 3
print(repr(Y.A), Y.A.value)
class L(list, Enum):
    A = [1, 2]
    B = (3, 4), 
print(repr(L.A), repr(L.B), len(L.A), L.A == [1, 2])
class I(int, Enum):
    def __new__(cls, v, extra):
        o = int.__new__(cls, v); o._value_ = v; o.extra = extra; return o
    A = 1, 'x'
print(repr(I.A), I.A.extra, I(1), I.A + 1)
try:
    class J(int, Enum):
        def __new__(cls, v, extra):
            return int.__new__(cls, v)
        A = 1, 'x'
except TypeError as e: print(e, repr(e.__cause__))
class Auto(Enum):
    def __new__(cls, *args):
        o = object.__new__(cls); o._value_ = len(cls.__members__) + 1; o.args = args; return o
class Col(Auto):
    R = 'a', 'b'
    G = ()
    B = 'c'
print([repr(c) for c in Col], Col.R.args, Col.G.args, Col.B.args)
class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value]); obj._value_ = value; obj.label = label; obj.unit = unit
        return obj
    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')
print(Coord.PX.label, Coord.PY.value)
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
print(Planet.MERCURY.value, Planet.MERCURY.mass)
try:
    class Bad(int, str, Enum):
        A = 1
except TypeError as e: print(str(e)[:30])
class Mix:
    def hello(self): return f'hello {self.name}'
class M(Mix, Enum):
    A = 1
class M2(Mix, int, Enum):
    A = 1
class M3(Mix, M2.__bases__[2] if False else IntEnum):
    A = 1
print(M.A.hello(), repr(M.A), M2.A.hello(), repr(M2.A), M3.A.hello(), str(M3.A), M3.A + 1)
class R:
    def __repr__(self): return 'R!'
class RR(R, Enum):
    A = 1
print(repr(RR.A), str(RR.A), f'{RR.A}')
class SS(str, Enum):
    A = 'a'
    def __str__(self): return self.value
print(SS.A, repr(SS.A), f'{SS.A}', SS('a') is SS.A, SS.A == 'a', {SS.A: 1}['a'])
class Ordered(Enum):
    def __ge__(self, o): return self.value >= o.value
    def __lt__(self, o): return self.value < o.value
class Gr(Ordered): A = 5; B = 4
print(Gr.B < Gr.A, sorted(Gr))
class Fl(Flag): A = auto(); B = auto()
class IFl(IntFlag): A = 1; B = 2
print(Fl.A | Fl.B, repr(Fl.A | Fl.B), IFl.A | IFl.B, repr(IFl.A | IFl.B), IFl.A | 8, hash(IFl.A) == hash(1))
@dataclass(frozen=True)
class Creature:
    size: str
    legs: int
    tail: bool = field(repr=False, default=True)
class Beast(Creature, Enum):
    BEETLE = 'small', 6
    DOG = 'medium', 4
print(Beast.DOG, repr(Beast.DOG), Beast.DOG.size, Beast.BEETLE.value, Beast(Creature('medium', 4)), Beast.DOG in {Beast.DOG}, Beast.DOG == Beast.BEETLE)
@dataclass
class Open:
    n: int
class Op(Open, Enum):
    A = 1
    B = 2
print([repr(o) for o in Op], Op.A.n, Op(Open(2)))
try: hash(Op.A)
except TypeError as e: print(e)
@dataclass(repr=False)
class Quiet:
    n: int
class Qu(Quiet, Enum):
    A = 1
print(repr(Qu.A)[:14], Qu.A.n)
@dataclass
class Own:
    n: int
    def __repr__(self): return f'own {self.n}'
class Ow(Own, Enum):
    A = 1
print(repr(Ow.A), Ow.A.n)
