from enum import Enum, Flag, IntEnum, StrEnum

Color = Enum("Color", "RED GREEN, BLUE")
print(Color, list(Color), Color.GREEN, Color["BLUE"].value, Color(1))
print(list(Enum("Size", ["S", "M"])), Enum("Code", {"OK": 200, "GONE": 410}).GONE.value)
print(list(IntEnum("Level", [("LOW", 1), ("HIGH", 10)])), IntEnum("Step", "A B").B + 1)
print(list(StrEnum("Word", "YES NO")), list(Flag("Bit", "X Y Z")))
try:
    Color(9)
except ValueError as raised:
    print(raised)


class Odd:
    def __hash__(self):
        return None


for wrong in (
    lambda: hash(Odd()), lambda: pow("x", 5, 6), lambda: type("abc", (1,), {}),
    lambda: object.__new__(1), lambda: object.__new__(int), lambda: type("abc", (), None), lambda: type("abc", 1, {}),
    lambda: type("abc", ()), lambda: pow(2, 5, 7),
):
    try:
        print(wrong())
    except TypeError as raised:
        print(raised)
