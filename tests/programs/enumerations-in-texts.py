# How members look in texts where their class has a __str__ or a __repr__ of its own.
from enum import Enum, Flag, IntEnum, IntFlag, ReprEnum, StrEnum

class Priority(IntEnum):
    LOW = 1
    HIGH = 2
    def __str__(self):
        return self.name.lower()

class Plain(IntEnum):
    A = 1

class Mode(IntFlag):
    R = 4
    W = 2
    def __str__(self):
        return f"mode {self.name}"

class Word(StrEnum):
    HI = "hi"
    def __str__(self):
        return "a word"

class Mixed(str, Enum):
    X = "x"
    def __str__(self):
        return self.value * 2

class Shown(ReprEnum if False else int, Enum):
    ONE = 1
    def __repr__(self):
        return "shown"

class Own(int, ReprEnum):
    TWO = 2

class Text(str, ReprEnum):
    T = "t"

class Hex(IntFlag):
    _numeric_repr_ = hex
    A = 16
    def __format__(self, spec):
        return "hex" + spec

class Perm(Flag):
    R = 1
    W = 2
    def __str__(self):
        return "perm"

for each in Priority.HIGH, Plain.A, Mode.R, Mode.R | Mode.W, Word.HI, Mixed.X, Shown.ONE, Own.TWO, Text.T, Hex.A, Hex.A | 3, Hex(3), Perm.R, Perm.R | Perm.W:
    print(each, repr(each), f"{each}", "{}".format(each), "%s" % each, format(each), format(each, ""), f"{each!s:>8}", str(each))
for each in Priority.HIGH, Plain.A, Mode.R, Own.TWO:
    print(f"{each:03d}", f"{each:>4}", "%d" % each, each + 1)
print(f"{Word.HI:>6}|{Text.T:>3}|{Mixed.X:>5}|{Perm.R:>6}|{Hex.A:x}", Word.HI + "!", Text.T.upper())
