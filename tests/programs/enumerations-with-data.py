import json
from dataclasses import dataclass
from enum import *


class Day(int, Enum):
    MON = 1
    TUE = 2


class Level(str, Enum):
    LOW = "low"
    HIGH = "high"

    def shout(self):
        return self.upper()


class Status(IntEnum):
    OK = 200, "fine"
    LOST = 404, "not found"

    def __new__(cls, value, phrase):
        made = int.__new__(cls, value)
        made._value_ = value
        made.phrase = phrase
        return made


class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def density(self):
        return round(self.mass / self.radius, 2)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda each: each.mass)


class Numbered(Enum):
    FIRST = auto(), "one"
    SECOND = auto(), "two"

    def __init__(self, number, word):
        self.number, self.word = number, word


class Base(Enum):
    def greet(self):
        return f"hello {self.name}"


class Derived(Base):
    _hidden = 1
    SHOWN = 2


class Mode(Flag, boundary=KEEP):
    READ = auto()
    WRITE = auto()
    BOTH = READ | WRITE
    NONE = 0


class Cmd(Enum):
    ADD = lambda a, b: a + b
    SUB = member(lambda a, b: a - b)


print(Day.MON == 1, Day.MON + 1, Day.MON, repr(Day.MON), f"{Day.MON}", {1: "x"}[Day.MON], {Day.MON: "y"}[1], sorted([Day.TUE, Day.MON]), Day.MON < 2, Day(2), int(Day.TUE), isinstance(Day.MON, int), Day.TUE.value, [10, 20, 30][Day.MON])
print(Level.LOW == "low", Level.LOW, repr(Level.HIGH), Level.HIGH.shout(), Level("high"), f"{Level.LOW}", {"low": 1}[Level.LOW], Level.LOW.value, len(Level.LOW), Level.LOW + "!", "-".join(Level), Level.LOW in ("low",), Level.LOW in {"low"}, hash(Level.LOW) == hash("low"))
print(Status.OK, repr(Status.LOST), Status.LOST.phrase, Status(404), Status.OK == 200, Status.LOST.value, list(Status), f"{Status.OK:>5}", Status.OK + 1)
print(Planet.EARTH, repr(Planet.MARS), Planet.EARTH.density, Planet.heaviest(), Planet((0.6, 3.3)), Planet(0.6, 3.3), Planet.MARS.mass, [each.name for each in Planet])
print(Numbered.FIRST.value, Numbered.SECOND.word, Numbered.SECOND.number, list(Base), Derived.SHOWN.greet(), list(Derived), Derived._hidden)
print(Mode.BOTH, Mode(8), repr(Mode(9)), ~Mode.READ, list(Mode), Mode.NONE, repr(Mode.NONE), bool(Mode.NONE), Mode.READ | Mode.WRITE is Mode.BOTH, (Mode.READ | Mode.WRITE) is Mode.BOTH, [each.name for each in Mode.BOTH])
print(Cmd.SUB.value(3, 1), Cmd.ADD(1, 2), list(Cmd) == [Cmd.SUB])
print(json.dumps({"day": Day.MON, "level": Level.LOW, "status": Status.OK}), json.dumps([IntEnum("N", "A B").B]))
Color = Enum("Color", ["RED", "GREEN"], start=5)
print(list(Color), Color.RED.value, Enum("P", "a b", type=int).b + 1, Flag("F", "X Y").Y.value)
print({Color.RED: 1, Color.GREEN: 2}, {each.name: each.value for each in Color}, Color.RED is Color(5), Color.RED in {Color.RED}, Color.RED == 5, Color.RED.name.lower(), dict(Color.__members__))
table = {Color.RED: "r"}
print(table[Color(5)], Color.GREEN not in table, isinstance(Color.RED, Color), type(Color.RED) is Color, Color.RED.__class__.__name__, str(Color.RED), "%s" % Color.RED, f"{Color.RED!r:>20}|{Color.RED:>12}|")
for each in Color:
    match each:
        case Color.RED:
            print("it is red")
        case Color(value=value):
            print("value", value)
for call in lambda: Color("RED"), lambda: Color.RED + 1, lambda: Color(None), lambda: Day("1"), lambda: Color.RED.value.foo, lambda: Mode("a"), lambda: "a" in Mode.READ, lambda: delattr(Color, "RED"), lambda: Color.RED(), lambda: int(Color.RED), lambda: Planet(1, 2):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
Color.RED.note = "kept"
print(Color(5).note, Color.RED.__dict__.keys() >= {"_value_", "_name_"})
