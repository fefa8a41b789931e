from typing import NamedTuple, Generic, TypeVar, Protocol, TypedDict
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class E[T](NamedTuple):
    a: T
    b: int = 1
attempt(lambda: E.__mro__)
attempt(lambda: E.__bases__)
attempt(lambda: E.__orig_bases__)
attempt(lambda: E.__parameters__)
attempt(lambda: E.__type_params__)
attempt(lambda: E[int])
attempt(lambda: E[int](1))
attempt(lambda: E(1)._replace(a=3))
attempt(lambda: E._fields)
attempt(lambda: E._field_defaults)
attempt(lambda: E.__annotations__)
attempt(lambda: E[int, str])
attempt(lambda: isinstance(E(1), tuple))
attempt(lambda: issubclass(E, Generic))
U = TypeVar("U")
class F(NamedTuple, Generic[U]):
    x: U
attempt(lambda: F.__mro__)
attempt(lambda: F.__orig_bases__)
attempt(lambda: F.__bases__)
attempt(lambda: F[int](3))
class G(NamedTuple):
    x: int
attempt(lambda: G.__mro__)
attempt(lambda: G.__orig_bases__)
attempt(lambda: G[int])
class H(G):
    y = 2
attempt(lambda: (H.__mro__, H(1), H.__orig_bases__))
class I(E[int]):
    pass
attempt(lambda: (I.__mro__, I.__orig_bases__, I(1)))
class TD[T](TypedDict):
    a: T
attempt(lambda: (TD.__mro__, TD.__bases__, TD.__orig_bases__, TD.__parameters__))
attempt(lambda: TD(a=1))
attempt(lambda: TD[int](a=1))
class PR[T](Protocol):
    def f(self) -> T: ...
attempt(lambda: (PR.__mro__, PR.__bases__, PR.__orig_bases__))
class N[T]: pass
attempt(lambda: (N.__mro__, N.__bases__, N.__orig_bases__))
class O[T](N[T]): pass
attempt(lambda: (O.__mro__, O.__bases__, O.__orig_bases__))
class Q[T](list[T]): pass
attempt(lambda: (Q.__mro__, Q.__bases__, Q.__orig_bases__))
attempt(lambda: Q[int]([1]))
def bad():
    class X(NamedTuple, list): a: int
attempt(bad)
def bad2():
    class X(NamedTuple):
        a: int = 1
        b: int
attempt(bad2)
def bad3():
    class X(NamedTuple):
        _a: int
attempt(bad3)
def bad4():
    class X(NamedTuple):
        a: int
        def __new__(cls): pass
attempt(bad4)
attempt(lambda: vars(E(1)))
def setx(): E(1).x = 1
attempt(setx)
NT = NamedTuple("NT", [("x", int), ("y", "str")])
attempt(lambda: (NT(1, 2), NT.__annotations__, NT.__orig_bases__, NT.__mro__, type(NT), type(E), NamedTuple.__name__))
class TA(TypedDict):
    a: int
class TB(TA, total=False):
    b: str
attempt(lambda: (TB.__annotations__, TB.__mro__, TB.__bases__, TB.__orig_bases__, TB.__required_keys__, TB.__optional_keys__, TB.__total__))
attempt(lambda: isinstance({}, TA))
attempt(lambda: issubclass(dict, TA))
attempt(lambda: TB(a=1, b=2))
def bad5():
    class X(TA, dict): pass
attempt(bad5)
TF = TypedDict("TF", {"a": int, "b-c": str}, total=False)
attempt(lambda: (TF.__annotations__, TF.__mro__, TF.__orig_bases__, TF.__total__, TF.__name__, TF.__module__, TF(a=1)))
attempt(lambda: (TA.__name__, TA.__module__, TA.__qualname__, TA, type(TA).__name__, type(TA()).__name__))
class Desc:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
class WithMore(NamedTuple):
    "Doc."
    a: int
    b: str = "x"
    d = Desc()
    z = 3
    def total(self): return self.a + self.z
    @property
    def p(self): return self.b * 2
    @classmethod
    def make(cls): return cls(9)
attempt(lambda: (WithMore.make(), WithMore.make().total(), WithMore(1).p, WithMore.__doc__, WithMore.z, WithMore._fields, WithMore._asdict(WithMore(1))))
class Over(NamedTuple):
    a: int
    def __repr__(self): return "mine"
    def __add__(self, o): return Over(self.a + o.a)
    def __eq__(self, o): return "eq"
attempt(lambda: (Over(1), Over(1) + Over(2), Over(1) == 1))
attempt(lambda: hash(Over(1)))
class Mro:
    def __init__(self): self.__mro_entries__ = lambda bases: (dict,)
class FromM(Mro()): pass
attempt(lambda: (FromM.__mro__))
import pickle, copy, typing
attempt(lambda: copy.replace(WithMore(1), a=2))
attempt(lambda: copy.copy(E(1)))
attempt(lambda: pickle.loads(pickle.dumps(G(4))))
attempt(lambda: typing.get_type_hints(TB))
attempt(lambda: typing.get_type_hints(G))
match G(5):
    case G(x): print("matched", x)
class Later(TypedDict):
    nxt: "Later"
    other: Unknown
attempt(lambda: Later(nxt=None))
attempt(lambda: Later.__annotations__)
attempt(lambda: isinstance(E, type(NamedTuple)))
