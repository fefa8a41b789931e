import copy
import itertools
from abc import ABC, abstractmethod
from dataclasses import InitVar, KW_ONLY, MISSING, asdict, astuple, dataclass, field, fields, is_dataclass, replace
from functools import cached_property, total_ordering
from typing import ClassVar, Optional

# What dataclasses can, one thing after another.

@dataclass
class P:
    x: int
    y: int = 0
print(P.__doc__, P(1), P(1) == P(1, 0), P(x=1), P(1, y=2))
for a in [(), (1, 2, 3)]:
    try: P(*a)
    except TypeError as e: print(e)
try: P(1, z=2)
except TypeError as e: print(e)
try: P(1, x=2)
except TypeError as e: print(e)
print(P.y, hasattr(P, "x"), P.__match_args__, P.__hash__)


@dataclass(slots=True)
class P:
    x: int
    y: int = 0
p = P(1)
print(P.__slots__, hasattr(p, "__dict__"), P.y)
try: p.z = 3
except AttributeError as e: print(e)


@dataclass(slots=True, frozen=True, order=True)
class P:
    x: int
    y: list = field(default_factory=list, compare=False)
    def area(self): return super().__repr__()[:4]
p = P(1)
print(p < P(2), hash(p) == hash(P(1)), {p, P(1)}, p.area())
try: p.x = 3
except Exception as e: print(type(e).__name__, type(e).__mro__[1].__name__, e)
try: p.z = 3
except Exception as e: print(type(e).__name__, e)
try: del p.x
except Exception as e: print(type(e).__name__, e)


@dataclass
class P:
    x: int
    y: list = field(default_factory=list, repr=False, metadata={"a": 1})
    z: str = field(default="q", kw_only=True)
for f in fields(P): print(f)
print(fields(P)[1].metadata["a"], fields(P)[0].default is MISSING, MISSING)


try:
    @dataclass
    class A:
        x: int = 1
        y: str
except TypeError as e: print(e)
try:
    @dataclass
    class B:
        x: list = []
except ValueError as e: print(e)
try:
    @dataclass(eq=False, order=True)
    class C:
        x: int
except ValueError as e: print(e)


try:
    @dataclass(order=True)
    class C:
        x: int
        def __lt__(self, o): return 1
except TypeError as e: print(e)
@dataclass
class D: x: int
try:
    @dataclass(frozen=True)
    class E(D): y: int
except TypeError as e: print(e)
@dataclass(frozen=True)
class F: x: int
try:
    @dataclass
    class G(F): y: int
except TypeError as e: print(e)


@dataclass
class P:
    x: int
    scale: InitVar[int] = 2
    y: int = field(init=False)
    def __post_init__(self, scale): self.y = self.x * scale
print(P(3), P(3, 5), P(3, scale=1))


@dataclass
class Node:
    v: int
    next: "Node | None" = None
a = Node(1); b = Node(2, a); a.next = b
print(a)


@dataclass
class In: a: int; b: list
@dataclass
class Out:
    i: In
    m: dict
    t: tuple = ()
    n: int = field(default=3, init=False)
o = Out(In(1, [2]), {"k": In(3, [])}, (In(5, []),))
d = asdict(o); print(d, d["i"]["b"] is o.i.b); print(astuple(o)); print(replace(o, t=()))
try: replace(o, n=4)
except Exception as e: print(type(e).__name__, e)
try: replace(o, q=4)
except Exception as e: print(type(e).__name__, e)
try: asdict(3)
except Exception as e: print(type(e).__name__, e)
try: asdict(Out)
except Exception as e: print(type(e).__name__, e)


@dataclass
class A: x: int
print(is_dataclass(A), is_dataclass(A(1)), is_dataclass(3))
try: fields(3)
except Exception as e: print(type(e).__name__, e)


@dataclass
class A:
    x: float
n = float("nan")
print(A(n) == A(n), A(1) == 1, A(1) != A(2), A(1).__eq__(2))


@dataclass(unsafe_hash=True)
class A: x: int
print(hash(A(1)) == hash(A(1)))
@dataclass
class B: x: int
try: hash(B(1))
except TypeError as e: print(e)
@dataclass(eq=False)
class C: x: int
print(hash(C(1)) is not None, C(1) == C(1))
@dataclass
class D:
    x: int
    def __hash__(self): return 5
print(hash(D(1)))
try:
    @dataclass(unsafe_hash=True)
    class E:
        x: int
        def __hash__(self): return 5
except TypeError as e: print(e)


@dataclass
class A:
    x: int
    _: KW_ONLY
    y: int = 1
    z: int
print(A(1, z=3))
try: A(1)
except TypeError as e: print(e)
try: A()
except TypeError as e: print(e)
try: A(1, 2, 3)
except TypeError as e: print(e)


@dataclass
class A:
    x: int
    y: int = 5
@dataclass
class B(A):
    z: int = 7
    x: int = 9
print(B(), B(1, 2, 3), B.__mro__[1].__name__, A(1) == B(1))


try: field(default=1, default_factory=list)
except ValueError as e: print(e)
try:
    @dataclass
    class A:
        x = field(default=1)
except TypeError as e: print(e)
@dataclass(repr=False)
class A: x: int = 1
print(repr(A()).startswith("<__main__.A object at"))
@dataclass(init=False)
class B:
    x: int
    def __init__(self): self.x = 3
print(B())


@dataclass(order=True)
class A:
    p: int
    n: str
print(sorted([A(2, "a"), A(1, "z"), A(1, "b")]), max(A(1, "a"), A(1, "b")), A(1, "a") <= A(1, "a"))
try: A(1, "a") < 3
except TypeError as e: print(e)
try: A(1, "a") < A("q", "a")
except TypeError as e: print(e)


@dataclass
class S(ABC):
    n: str
    @abstractmethod
    def area(self): ...
    @property
    def up(self): return self.n.upper()
@dataclass
class Q(S):
    s: float = 1
    def area(self): return self.s ** 2
q = Q("a", 3); print(q, q.area(), q.up)
try: S("x")
except TypeError as e: print(e)


@dataclass
class C:
    x: int
    @cached_property
    def d(self): return self.x * 2
    @classmethod
    def make(cls, s): return cls(int(s))
    @staticmethod
    def k(): return 4
c = C.make("4"); print(c.d, c, vars(c), c.__dict__, C.k())
match c:
    case C(x=3): print("three")
    case C(v): print("got", v)


@dataclass
class C:
    count: ClassVar[int] = 0
    name: Optional[str] = None
    tags: tuple[str, ...] = ()
    def __post_init__(self): C.count += 1
C(); C(); print(C.count, C("a"), C.__dataclass_fields__.keys())


@dataclass
class C:
    x: int
    y: list
c = C(1, [1]); d = copy.copy(c); e = copy.deepcopy(c); print(d, e, d.y is c.y, e.y is c.y, copy.replace(c, x=5))


@dataclass
class C:
    x: int
    def __repr__(self): return "custom"
    def __eq__(self, o): return True
print(C(1), C(1) == C(2), f"{C(1)!r:>10}")
try: print(hash(C(1)))
except TypeError as e: print(e)


@dataclass
class Base:
    def run(self): return type(self).__name__
@dataclass(slots=True)
class A(Base):
    x: int = 1
    def run(self): return "A" + super().run()
print(A().run(), A(2), A.__qualname__, A.__slots__)
a = A(); a.q = 1; print(a.q)


ids = itertools.count(1)
@dataclass
class T:
    id: int = field(default_factory=lambda c=ids: next(c), init=False)
    name: str = "t"
print(T(), T("x"), T(name="y"))


# A field whose type leads back to it.
@dataclass
class Node:
    children: "list" = field(default_factory=list)


Node.__dataclass_fields__["children"].type = Node.__dataclass_fields__["children"]
print(repr(Node.__dataclass_fields__["children"]))
