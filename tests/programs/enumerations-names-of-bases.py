# Members with names that a base has for something else.
import enum
from enum import *
class Base(enum.Enum):
    @enum.property
    def first(self):
        return '%s is first!' % self.name
class M(Base):
    first = 1
    second = 2
print(M.first, [m.first for m in M], M.second.first)
class BI(enum.IntEnum):
    @enum.property
    def first(self):
        return '%s is first!' % self.name
class MI(BI):
    first = 1
    second = 2
print(MI.first, [m.first for m in MI], MI.second.first)
class Number(IntEnum):
    divisor = 1
    numerator = 2
print(Number.divisor.numerator, Number.numerator.numerator, Number.numerator)
class OpenAB(IntFlag):
    A = 1
    B = 2
    MASK = 255
print(~OpenAB.A, ~OpenAB.B)
class O2(IntFlag):
    B = 2
    C = 4
print(~O2.B, ~(O2.B|O2.C))
class ft(float, ReprEnum):
    def _generate_next_value_(name, start, count, last):
        return [4.4, 5.5, 6.6][count]
class F(ft):
    a = auto()
    b = auto()
print(list(F), F.a, F.b + 1)

class Things(Enum):
    colour = "any"

    def size(self):
        return 3


try:
    Things.colour.colour
except AttributeError as error:
    print(error)


class Sized(Enum):
    def size(self):
        return 3

    shape = nonmember("round")


class Shapes(Sized):
    size = 1
    shape = 2


print(Shapes.size, Shapes.shape, Shapes.shape.shape, list(Shapes))
