from dataclasses import dataclass
from enum import Enum
@dataclass
class P: x: int; y: int = 0
class Color(Enum): RED = 1; BLUE = 2
class Q:
    __match_args__ = ("a", "b")
    def __init__(self, a, b): self.a, self.b = a, b
def m(v):
    match v:
        case 0 | 1: return "01"
        case -1: return "neg"
        case 1.5: return "float"
        case 1+2j: return "complex"
        case "s" "t": return "str"
        case b"b": return "bytes"
        case None: return "none"
        case True: return "true?"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"one+ {rest}"
        case [x, y] if x == y: return "pair eq"
        case (a, [b, *_]): return f"nest {a} {b}"
        case {"k": k, **rest}: return f"map {k} {rest}"
        case {"z": {"y": [_, w]}}: return f"deep {w}"
        case P(x=0): return "P0"
        case P(x, y=5): return f"P {x} 5"
        case P(x, y) as p: return f"{p} {x}{y}"
        case Q(1, b=bb): return f"Q {bb}"
        case Q(a): return f"Qa {a}"
        case Color.RED: return "red"
        case Color(): return "color"
        case int(n) | float(n): return f"num {n}"
        case str() as s: return f"str {s}"
        case [*_, last]: return f"last {last}"
        case _: return "other"
for v in (0, 1, -1, 1.5, 1+2j, "st", b"b", None, True, False, [], [3], [1, 2, 3], [2, 2], ("a", [1, 2]), {"k": 1, "j": 2}, {"z": {"y": [1, 2]}}, P(0), P(1, 5), P(2, 3), Q(1, 2), Q(3, 4), Color.RED, Color.BLUE, 7, 7.5, "hey", range(3), {1}, (5, 6, 7), iter([1])): print(m(v))
class Bad: __match_args__ = 5
try:
    match Bad():
        case Bad(1): pass
except TypeError as e: print(e)
try:
    match Q(1, 2):
        case Q(1, 2, 3): pass
except TypeError as e: print(e)
try:
    match 1:
        case m(1): pass
except TypeError as e: print(e)
try:
    match Q(1,2):
        case Q(1, a=1): pass
except TypeError as e: print(e)
match {"a": 1}:
    case {"a": 1, "b": 2}: print("no")
    case {}: print("empty matches")
match (1, 2):
    case a, b: print(a, b)
match = 5; case = 6; print(match + case); type = 3; print(type)
match [1, 2]:
    case list([a, b]): print("list", a, b)
match {"x": None}:
    case {"x": None}: print("none val")
match "abc":
    case [a, b, c]: print("no")
    case str(x): print(x)
for value in (None, True, 3, b"", 0.5):
    match value:
        case None | bytes(): print("none or bytes", value)
        case False | True: print("a truth", value)
        case {"k": None | 0}: print("no")
        case _ if value == 3: print("three")
        case float() | None: print("a float")
