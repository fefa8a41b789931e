from __future__ import annotations
import abc, attr, attrs, enum, typing, weakref, copy, pickle
from typing import ClassVar, Generic, TypeVar, Any
from attrs import define, field, frozen
@attr.s(auto_attribs=True)
class S:
    a: int
    b: ClassVar[int] = 4
    c: "ClassVar[str]" = "x"
    d: typing.ClassVar[dict] = {}
    e: list[S] | None = None
print(S(1), attr.fields(S), S.__init__.__annotations__)
class Outer:
    @define
    class Inner:
        x: int = 1
        class Deep: pass
    def make(self):
        @attr.s
        class Local: y = attr.ib(default=2)
        return Local()
print(Outer.Inner(), Outer().make(), type(Outer().make()).__qualname__)
@attr.s(hash=True)
class H: x = attr.ib(); y = attr.ib(hash=False, default=0)
@attr.s(frozen=True)
class FH: x = attr.ib(); y = attr.ib(eq=False, default=0)
print(hash(H(1)) == hash(H(1, 5)), hash(FH(1)) == hash(FH(1, 3)), len({FH(1), FH(1, 2), FH(2)}))
print(hash(H(1)), hash(FH("abc")))
print({FH(i) for i in range(10)})
@attr.s(order=True)
class O:
    name = attr.ib(order=str.lower)
    other = attr.ib(order=False, default=0)
print(sorted([O("b"), O("A"), O("c")]), O("a") <= O("A"), O("a") == O("A"), O("b") > O("A"), max(O("x"), O("Y")))
T = TypeVar("T")
@define
class Box(Generic[T]):
    item: T
    def get(self) -> T: return self.item
print(Box(3), Box[int](4), attrs.has(Box[int]), attrs.fields(Box[int]).item.name, Box(3) == Box(3))
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
@define
class Sq(Shape):
    side: float
    def area(self): return self.side ** 2
@attr.s(auto_attribs=True)
class Ci(Shape):
    r: float
    @property
    def dia(self): return self.r * 2
    def area(self): return 3 * self.r ** 2
print([s.area() for s in (Sq(2), Ci(1))], Sq(2), Ci(3).dia)
@define
class Abs(Shape):
    x: int = 1
try: Abs()
except TypeError as e: print(e)
class Plain:
    def __init__(self): self.z = 1
@define
class WithPlain(Plain):
    x: int
    def __attrs_post_init__(self): super().__init__()
w = WithPlain(1); print(w, w.z, w.__dict__, WithPlain.__slots__)
@define(slots=False)
class A: x: int = 0
@define
class B(A): y: int = 1
@attr.s
class C2(B): z = attr.ib(default=3)
print(B(), C2(), B().__dict__, C2.__mro__, [f.name for f in attr.fields(C2)])
class M1: pass
@define
class L: a: int = 1
@define(slots=False)
class R: b: int = 2
@define
class LR(L, R): c: int = 3
print(LR(), [f.name for f in attr.fields(LR)])
@attr.s
class L1: a = attr.ib(default=1)
@attr.s
class R1: b = attr.ib(default=2)
@attr.s
class LR1(L1, R1): c = attr.ib(default=3); a = attr.ib(default=9)
print(LR1())
@define(weakref_slot=False)
class NW: x: int = 1
print(NW.__slots__)
@attr.s(these={"x": attr.ib(default=1), "y": attr.ib()}, init=True, auto_attribs=False) if False else attr.s(these={"y": attr.ib(), "x": attr.ib(default=1)})
class Th:
    def __init__(self): pass
print(Th(3))
class Color(enum.Enum): RED = 1
@define
class Deep:
    t: tuple = (1, 2)
    s: set = field(factory=lambda: {1})
    d: dict = field(factory=lambda: {"a": Box(1), (1, 2): [Box(2)]})
    c: Color = Color.RED
    n: Any = None
print(attr.asdict(Deep()), attrs.asdict(Deep()), attr.astuple(Deep()), attrs.astuple(Deep()), sep="\n")
print(attr.asdict(Deep(), filter=attr.filters.include(tuple, "c", attr.fields(Deep).n)))
print(attr.asdict(Box(1), dict_factory=lambda *a: list(dict(*a).items()) if a else {}))
print(attr.assoc(Box(1), item=4))
try: attr.assoc(Box(1), q=4)
except Exception as e: print(type(e).__name__, e)
try: attr.evolve(Box(1), q=4)
except TypeError as e: print(e)
try: attr.evolve(3, q=4)
except Exception as e: print(type(e).__name__, e)
K = attr.cmp_using(eq=lambda a, b: a % 10 == b % 10, lt=lambda a, b: a % 10 < b % 10)
@define(order=True)
class Km: v: int = field(eq=K, order=K)
print(Km(13) == Km(3), Km(12) < Km(3), Km(12) >= Km(3), Km(1) != Km(2))
@attr.s(auto_attribs=True)
class Res: n: int; s: Box
attr.resolve_types(Res); print([f.type for f in attr.fields(Res)])
for bad in (lambda: attr.ib(default=1, factory=list), lambda: attr.ib(factory=3), lambda: attr.ib(hash=3), lambda: attr.ib(cmp=True, eq=True), lambda: attr.ib(eq=False, order=True), lambda: attr.s(eq=False, order=True)(type("Q", (), {})), lambda: attr.s(hash=1)(type("Q", (), {})), lambda: attr.make_class("X", 3), lambda: attr.s(cmp=True, eq=True)(type("Q", (), {})), lambda: attr.s(str=True, repr=False)(type("Q", (), {})), lambda: attr.s(frozen=True, on_setattr=attr.setters.validate)(type("Q", (), {})), lambda: attrs.validators.deep_mapping(), lambda: attrs.validators.deep_iterable(3), lambda: attrs.validators.matches_re("a", func=3), lambda: attrs.converters.default_if_none(), lambda: attr.fields_dict(3), lambda: attr.s(auto_attribs=True)(type("Q", (), {"__annotations__": {"a": int}, "a": attr.ib(type=int)}))):
    try: bad(); print("fine")
    except Exception as e: print(type(e).__name__, e)
@attr.s
class Dec:
    a = attr.ib(default=1)
    b = attr.ib()
    try:
        @a.default
        def _(self): return 2
    except Exception as e: err = e
    @b.default
    def _b(self): return self.a + 1
    @b.validator
    @a.validator
    def check(self, attribute, value):
        if value == 7: raise ValueError("seven", attribute.name)
print(Dec(), type(Dec.err))
for kw in (dict(a=7), dict(b=7)):
    try: Dec(**kw)
    except ValueError as e: print(e)
@frozen
class Err(Exception):
    code: int
    def __str__(self): return f"code {self.code}"
try:
    try: 1/0
    except ZeroDivisionError as z: raise Err(3) from z
except Err as e: print(e, repr(e), e.args, type(e.__cause__))
@define
class Sub2(Exception):
    msg: str
    n: int = 1
try: raise Sub2("hi")
except Sub2 as e: print(e, repr(e), e.args)
b = Box([1]); c = copy.copy(b); d = copy.deepcopy(b); print(c.item is b.item, d.item is b.item, d == b, b.__getstate__())
print(pickle.loads(pickle.dumps(Deep())) == Deep(), pickle.loads(pickle.dumps(S(1))), pickle.loads(pickle.dumps(FH(2))))
@define
class Priv:
    _x: int
    __y: int = 2
    _z: int = field(default=3, init=False)
print(Priv(1), Priv(x=1, Priv__y=4), attr.fields(Priv)[1].name, attr.fields(Priv)[1].alias)
@define
class Self:
    me: Any = None
s = Self(); s.me = [s]; print(s, s.__repr__.__qualname__)
@attr.s(repr=False)
class NR: x = attr.ib()
print(object.__repr__(NR(1))[:20])
@attr.s(kw_only=True, auto_attribs=True)
class KO:
    a: int = 1
    b: str
print(KO(b="x"))
try: KO()
except TypeError as e: print(e)
try: attr.s(auto_attribs=True)(type("Z", (), {"__annotations__": {"q": int}}))()
except TypeError as e: print(e)
print(attr.Attribute, attr.Factory, attr.exceptions.FrozenInstanceError.__mro__, attrs.validators.instance_of(int) == attrs.validators.instance_of(int))
print(attrs.fields(Box).item == attrs.fields(Box).item, attrs.fields(Box).item.evolve(default=3).default)
try: attrs.fields(Box).item.name = 3
except attrs.exceptions.FrozenInstanceError as e: print(e)
try: attrs.fields(Box).nope
except AttributeError as e: print(e)
print(attr.ib(default=2, metadata={"a": 1}).metadata, attr.fields(define(type("MM", (), {"x": attr.ib(metadata={"a": 1})}))).x.metadata)
