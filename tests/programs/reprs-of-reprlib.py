# `reprlib` cuts texts short: of long strings and ints in the middle, of collections behind so many items, and in depth.
import reprlib
from collections import deque


class Broken:
    def __repr__(self):
        raise ValueError("no")


class Long:
    def __repr__(self):
        return "<" + "long " * 20 + ">"


deep = [[[[[[[[1]]]]]]], (), {}, {1: {2: {3: {4: {5: {6: {7: 8}}}}}}}]
for value in [
    "short", "x" * 28, "x" * 29, "a quote ' " * 10, 10**39, 10**40, -(10**60), [], list(range(6)), list(range(7)),
    (1,), tuple("abcdefgh"), set(), {3, 1, 2}, set(range(10)), frozenset(), frozenset({1, "a"} - {"a"}), deque(range(9)),
    deque([1], 3), {}, {"b": 1, "a": 2}, {n: n for n in range(9)}, deep, Long(), 1.5, None, True, b"bytes" * 20,
]:
    print(reprlib.repr(value))
print(reprlib.repr(Broken())[:28])
short = reprlib.Repr(maxlist=2, maxstring=9, fillvalue="~", maxlevel=2)
print(short.repr([["abcdefghijk", [1]], 2, 3]), short.repr("abcdefghijk"), short.repr({"a": {"b": {"c": 1}}}))
for indent in 2, "->", 0:
    print(reprlib.Repr(indent=indent).repr([1, (2,), {"k": [3]}, []]))
for indent in -1, 1.5:
    try:
        print(reprlib.Repr(indent=indent).repr([1]))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


class Own(reprlib.Repr):
    def repr_Long(self, value, level):
        return f"Long at {level}"

    def repr_str(self, value, level):
        return value.upper()


print(Own().repr([Long(), "abc", [Long()]]))


class Circle(list):
    @reprlib.recursive_repr(fillvalue="<->")
    def __repr__(self):
        """What it shows."""
        return "Circle(" + ", ".join(map(repr, self)) + ")"


circle = Circle("ab")
circle.append(circle)
print(circle, Circle.__repr__.__name__, Circle.__repr__.__doc__, Circle.__repr__.__wrapped__.__qualname__)
