import attr
from typing import List, Optional, ClassVar
@attr.s
class C:
    x = attr.ib()
    y = attr.ib(default=42)
    z = attr.ib(factory=list, repr=False)
    w = attr.ib(init=False)
    def __attrs_post_init__(self):
        self.w = self.x * 2
c = C(1)
print(c, c == C(1), c != C(2), C(1) < C(2), c.__dict__)
try: hash(c)
except TypeError as e: print(e)
try: C()
except TypeError as e: print(e)
try: C(1, 2, 3, 4)
except TypeError as e: print(e)
try: C(1, q=4)
except TypeError as e: print(e)
try: c < 3
except TypeError as e: print(e)
print(attr.fields(C))
print(attr.fields(C).x, attr.fields_dict(C)["y"].default)
print(attr.asdict(c), attr.astuple(c), attr.has(C), attr.has(int))
print(attr.evolve(c, x=7), C.__match_args__)
@attr.s(frozen=True, slots=True)
class F:
    a = attr.ib(type=int)
    _b = attr.ib(default=None)
f = F(1, b=3)
print(f, hash(f) == hash(F(1, 3)), {f: 1}[F(1, 3)])
for do in (lambda: setattr(f, "a", 3), lambda: delattr(f, "a"), lambda: f.zz):
    try: do()
    except AttributeError as e: print(type(e), e, e.args, getattr(e, "msg", None))
print(F.__slots__, attr.fields(F)._b.alias, attr.fields(F).a)
@attr.dataclass
class D:
    a: int
    b: List[int] = attr.Factory(list)
    c: ClassVar[int] = 3
    d: "Optional[int]" = None
print(D(1), D(1).b is D(1).b, D.c, attr.fields(D).d.type, attr.fields(D).b)
print(D.__init__.__annotations__, D.__init__.__doc__, D.__eq__.__qualname__)
import inspect
print(inspect.signature(D), inspect.signature(C))
@attr.s(auto_attribs=True, kw_only=True)
class K(D):
    e: str = attr.ib(validator=attr.validators.instance_of(str))
    f: int = attr.ib(default=0, converter=int)
print(K(a=1, e="x", f="12"))
try: K(a=1, e=3)
except TypeError as e: print(e.args)
try: K(1, e=3)
except TypeError as e: print(e.args)
@attr.s
class V:
    n = attr.ib()
    m = attr.ib()
    @n.validator
    def _check(self, attribute, value):
        if value < 0: raise ValueError(f"{attribute.name} negative")
    @m.default
    def _m(self): return self.n + 1
print(V(3))
try: V(-1)
except ValueError as e: print(e)
v = V(1); v.n = -4; print(v)
try: attr.validate(v)
except ValueError as e: print(e)
try:
    @attr.s
    class W:
        a = attr.ib(default=1)
        b = attr.ib()
except ValueError as e: print(e)
try:
    @attr.s(auto_attribs=True)
    class W:
        a = attr.ib(default=1)
except Exception as e: print(type(e), e)
print(attr.NOTHING, bool(attr.NOTHING), attr.ib(), attr.Factory(list))
print(attr.s.__name__, attr.ib.__name__, attr.dataclass.keywords)
G = attr.make_class("G", ["x", "y"]); print(G(1, 2), G.__module__)
H = attr.make_class("H", {"x": attr.ib(default=3), "y": attr.ib(type=int, default=2)}, bases=(C,)); print(H(1, 2), H.__annotations__)
print(attr.__version__)
try: attr.foo
except AttributeError as e: print(e)
@attr.s(eq=False)
class E: a = attr.ib()
print(E(1) == E(1), hash(E(1)) is not None)
@attr.s(order=False, repr=False)
class E2: a = attr.ib(eq=str.lower)
print(E2("A") == E2("a"))
try: print(E2(1) < E2(2))
except TypeError as e: print(e)
@attr.s(cmp=False)
class E3: a = attr.ib(repr=lambda v: f"<{v}>")
print(E3(1), E3(1) == E3(1))
@attr.s(str=True)
class Err(Exception):
    code = attr.ib()
print(Err(3), repr(Err(3)), Err(3).args)
@attr.s(auto_exc=True)
class Err2(Exception):
    code = attr.ib(); msg = attr.ib(default="m")
try: raise Err2(4)
except Err2 as e: print(e, repr(e), e.args)
