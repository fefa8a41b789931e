# What becomes a member of an enumeration and what does not, names that are reserved, and aliases that are added.
from enum import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def mk():
    class A(Enum):
        X = 1
        class Inner: pass
        class Inner2(Enum):
            Y = 1
        class member3:
            def __get__(self, a, b): return 3
    return list(A), A.Inner, A.Inner2.Y, A.__members__, A.X.Inner
t(mk)
def mk():
    class A(Enum):
        X = 1
        @member
        class Inner: pass
        T = int
        U = list[int]
    return [str(a) for a in A], A.T, A.Inner.value.__name__
t(mk)
def mk():
    class A(Enum):
        __major_ = 1
        _x__ = 2
        __y__ = 3
        __init = 3
        B = 4
    return list(A)
t(mk)
def mk():
    class A(Enum):
        __major_ = 1
        B = 4
    return list(A), A.__major_ if hasattr(A, "__major_") else ""
t(mk)
def mk():
    class A(Enum):
        x__ = 1
        _y = 2
        _z__ = 4
        __ = 5
        _ = 6
        ___ = 7
    return list(A)
t(mk)
for nm in ("_a_", "__a_", "_a__", "__a__", "__", "___", "____", "_____", "a_", "_a", "__a", "_A__x", "_A__x_", "_A__x__", "_repr_html_", "mro", "_generate_next_value_", "_order_", "_ignore_", "_missing_", "_numeric_repr_", "_name_", "_value_", "_sunder_"):
    print(nm)
    t(lambda: list(Enum("A", {"B": 1, nm: 3}).__members__.items()))
class A(Enum):
    X = 1
    Y = 2
    def __init__(self, v):
        if v == 1:
            self._add_alias_("Z")
            self._add_value_alias_("one")
t(lambda: (A.Z, A("one"), A.__members__, list(A), A["Z"]))
def add(): A.Y._add_alias_("W"); return A.W, A["W"], A.__members__
t(add)
def add(): A.Y._add_alias_("X")
t(add)
def add(): A.Y._add_alias_("Y")
t(add)
def add(): A.Y._add_value_alias_(7); return A(7), A.Y.value
t(add)
def add(): A.Y._add_value_alias_(1)
t(add)
def add(): A.Y._add_value_alias_(7); return A(7), A.Y.value
t(add)
def add(): A.Y._add_value_alias_([7]); return A([7]), [7] in A
t(add)
class P(Enum):
    A = 1, "a"
    B = 2, "b"
    def __new__(cls, v, other):
        self = object.__new__(cls)
        self._value_ = v
        self._add_value_alias_(other)
        return self
t(lambda: (P("a"), P(2), P("b"), list(P), P.A.value))
class S(str, Enum):
    RED = "r", "rot"
    def __new__(cls, value, *aliases):
        self = str.__new__(cls, value)
        self._value_ = value
        for alias in aliases:
            self._add_value_alias_(alias)
        return self
t(lambda: (S("rot"), S("r"), S("x")))
