import attrs, attr
from attrs import define, field, frozen, validators, converters, Factory, asdict, astuple, evolve, fields, mutable, NOTHING, has, setters
import functools, pickle, copy
@define
class P:
    x: int
    y: float = 2.0
    tags: list = Factory(list)
    def norm(self): return super().__repr__()
p = P(1)
print(p, len(p.norm()) > 10, P.__slots__, hasattr(p, "__dict__"))
try: p.zz = 3
except AttributeError as e: print(e)
try: P(1) < P(2)
except TypeError as e: print(e)
try: hash(p)
except TypeError as e: print(e)
@define
class N:
    a: int = field(converter=int, validator=validators.ge(0))
    b: str = field(default="q", validator=validators.in_(["q", "w"]))
n = N("3"); n.a = "5"; print(n)
for do in (lambda: setattr(n, "a", -1), lambda: setattr(n, "b", "z"), lambda: N(-2), lambda: N("x")):
    try: do()
    except ValueError as e: print(e.args)
print(n)
@frozen
class Fz:
    a: int
    b: P = field(factory=lambda: P(9))
fz = Fz(1)
try: fz.a = 2
except attrs.exceptions.FrozenInstanceError as e: print(repr(e), type(e).__mro__)
print(fz, evolve(fz, a=5), asdict(fz), astuple(fz), hash(Fz(1, 2)) == hash(Fz(1, 2)))
print(copy.replace(fz, a=9), copy.copy(fz), copy.deepcopy(fz) == fz, pickle.loads(pickle.dumps(fz)) == fz)
@define
class Sub(Fz):
    c: int = 0
s = Sub(1, 2, 3); print(s)
try: s.c = 4
except AttributeError as e: print(e)
@define(kw_only=True)
class KW(P):
    k: int
print(KW(1, k=2), KW.__match_args__)
@define
class Old:
    a = field()
    b = field(default=1, alias="bee")
print(Old(1, bee=3))
match p:
    case P(x, y): print("matched", x, y)
@define
class Cached:
    a: int
    @functools.cached_property
    def twice(self):
        print("computing"); return self.a * 2
    @property
    def sup(self): return super().__hash__
    @classmethod
    def make(cls): return cls(8)
    @staticmethod
    def st(): return __class__
c = Cached.make(); print(c.twice, c.twice, c, Cached.st() is Cached)
try: c.nope
except AttributeError as e: print(e)
print(validators.instance_of(int), validators.optional(validators.instance_of(str)), validators.and_(validators.lt(3), validators.gt(1)))
print(validators.or_(validators.instance_of(int), validators.in_([1])), validators.not_(validators.in_("ab")), validators.matches_re("a+"), validators.min_len(2), validators.max_len(3), validators.deep_iterable(validators.instance_of(int), validators.instance_of(list)), validators.deep_mapping(validators.instance_of(int), validators.instance_of(str)), validators.is_callable(), validators.le(1))
@define
class All:
    i: int = field(default=1, validator=validators.instance_of(int))
    o: str = field(default=None, validator=validators.optional(validators.instance_of(str)))
    r: str = field(default="abc", validator=validators.matches_re(r"[a-z]+"))
    l: list = field(factory=list, validator=validators.deep_iterable(validators.instance_of(int), validators.instance_of(list)))
    m: dict = field(factory=dict, validator=validators.deep_mapping(validators.instance_of(str), validators.instance_of(int)))
    f: object = field(default=print, validator=validators.is_callable())
    n: str = field(default="abcd", validator=[validators.min_len(2), validators.max_len(5)])
    z: object = field(default=1, validator=validators.or_(validators.instance_of(int), validators.instance_of(str)))
    g: int = field(default=5, validator=[validators.gt(0), validators.le(10)])
    nn: int = field(default=5, validator=validators.not_(validators.in_([7])))
print(All())
for kw in (dict(i="a"), dict(o=3), dict(r="A"), dict(l=(1,)), dict(l=["a"]), dict(m={1: 1}), dict(m={"a": "b"}), dict(f=3), dict(n="a"), dict(n="abcdef"), dict(z=[]), dict(g=0), dict(g=11), dict(nn=7)):
    try: All(**kw)
    except Exception as e: print(type(e).__name__, e if len(e.args) < 2 else e.args[0])
with validators.disabled(): print(All(i="x"))
print(validators.get_disabled())
@define
class Conv:
    a = field(converter=converters.optional(int))
    b = field(converter=converters.default_if_none("dflt"), default=None)
    c = field(converter=converters.to_bool, default="yes")
    d = field(converter=[str.strip, int], default=" 4 ")
    e = field(converter=converters.pipe(str, len), default=12345)
    f = field(converter=attrs.Converter(lambda v, s: (v, s.a), takes_self=True), default=1)
print(Conv("3"), Conv(None))
try: Conv(1, c="maybe")
except ValueError as e: print(e)
@define
class Node:
    name: str
    children: list["Node"] = field(factory=list)
    parent: "Node | None" = field(default=None, repr=False)
t = Node("a", [Node("b"), Node("c", [Node("d")])])
print(t, asdict(t, filter=lambda a, v: v is not None), astuple(t))
t.children.append(t); print(t)
print(asdict(P(1), value_serializer=lambda i, a, v: str(v)), asdict(P(1), filter=attrs.filters.exclude("x", float)), asdict(P(1), recurse=False))
print(fields(P).x.name, [a.name for a in fields(P)], fields(P).tags.default, attrs.fields_dict(P).keys())
for bad in (3, int):
    try: fields(bad)
    except Exception as e: print(type(e).__name__, e)
@define(on_setattr=setters.frozen)
class Fr:
    a: int
    b: int = field(on_setattr=setters.NO_OP, default=1)
fr = Fr(1); fr.b = 4
try: fr.a = 3
except Exception as e: print(type(e), e)
def upper(cls, fs): return [f.evolve(converter=str.upper) if f.type is str else f for f in fs]
@define(field_transformer=upper)
class T:
    a: str
    b: int
print(T("abc", 2))
@define
class Pre:
    a: int
    def __attrs_pre_init__(self): print("pre")
    def __attrs_post_init__(self): print("post", self.a)
Pre(3)
@define(init=False)
class NoInit:
    a: int
    def __init__(self, q): self.__attrs_init__(q + 1)
print(NoInit(3))
@define
class Base:
    a: int = 1
    @classmethod
    def __attrs_init_subclass__(cls): print("sub", cls.__name__)
@define
class Derived(Base):
    b: int = 2
    a: int = 5
print(Derived(), Derived.__slots__, [f.inherited for f in fields(Derived)])
print(has(P), has(int), isinstance(p, P), attrs.__version__, attrs.NOTHING)
