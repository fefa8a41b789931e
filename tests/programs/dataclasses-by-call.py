# Dataclasses by make_dataclass, and annotations: those that a class is given, and how signatures show them.
from dataclasses import make_dataclass, field, fields, dataclass, asdict, replace, is_dataclass, KW_ONLY
from typing import ClassVar, Any
C = make_dataclass('C', ['x', ('y', int), ('z', int, field(default=5)), ('w', list, field(default_factory=list))])
c = C(1, 2)
print(c, asdict(c), C.__module__, C.__qualname__, C.__name__, [(f.name, f.type) for f in fields(C)], C.__annotations__)
print(C.__doc__)
print(replace(c, x=9), is_dataclass(C), C(1, 2) == c, c.w is C(1, 2).w)
D = make_dataclass('D', [('a', int, 3)], bases=(C,) if False else (), namespace={'double': lambda self: self.a * 2, 'k': 7}, frozen=True, order=True)
print(D(), D(4).double(), D.k, D(1) < D(2), hash(D(1)) == hash(D(1)))
try: D().a = 1
except Exception as e: print(type(e).__name__, e)
class Base:
    def hello(self): return f'hello {self.name}'
E = make_dataclass('E', [('name', str)], bases=(Base,))
print(E('ann').hello(), E.__mro__)
@dataclass
class P:
    p: int = 1
F = make_dataclass('F', [('q', int, 2)], bases=(P,), kw_only=True, slots=True)
print(F(q=4), F(5), F.__slots__, F.__match_args__)
G = make_dataclass('G', [('n', ClassVar[int], 3), ('m', int)], module='somewhere', repr=False, eq=False)
print(G.n, G.__module__, fields(G)[0].name, len(fields(G)), G(1) == G(1))
for bad in (['x', 'x'], ['1x'], ['for'], [1], [('a',)], [('a', int, 1, 2)], [('a', int, 1), 'b'], ['a b'], [('x', list, [])], [(1, int)]):
    try: print(make_dataclass('Bad', bad))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
H = make_dataclass('H', {'x': 1, 'y': 2})
print(H(1, 2))
I = make_dataclass('I', (n for n in 'ab'), decorator=lambda cls, **k: (print(sorted(k)), dataclass(cls, **k))[1])
print(I(1, 2))
J = make_dataclass('J', [], init=False)
print(J())
def local():
    return make_dataclass('Local', ['v'])
print(local()(3), local().__qualname__)
try: make_dataclass('K', [('x', int)], bases=P)
except TypeError as e: print(e)
match C(1, 2):
    case C(x, y): print(x, y)
print(make_dataclass('L', [('_', KW_ONLY), ('x', int)])(x=1))
print(make_dataclass('M', [('x', 'int')]).__annotations__)

import inspect, typing, collections.abc
from typing import *
from dataclasses import dataclass
T = TypeVar('T')
class Own: pass
def f(a: Any, b: List[int], c: Optional[str], d: Union[int, str], e: Callable[[int], str], f: Dict[str, List[int]], g: 'Own', h: Own, i: list[int], j: T,
      k: Literal['typing.x', 1], l: Tuple[int, ...], m: Iterable[Own], n: Type[Own], o: int | None, p: None, q: typing.Awaitable[Any], r: collections.abc.Callable[[int], Any], s: Annotated[int, 'x'], t: ClassVar[int] = 1, *u: Sequence[Any]) -> Optional[List[Own]]: pass
for p in inspect.signature(f).parameters.values(): print(p)
print(inspect.signature(f).return_annotation, str(inspect.signature(f))[-40:])
@dataclass
class D:
    a: Any
    b: List[int]
    c: Optional[Dict[str, Any]] = None
    d: 'Own' = None
    e: Own | None = None
print(D.__doc__)
class Given: pass
Given.__annotations__ = {'z': int}
Given.__annotations__['k'] = str
print(Given.__annotations__, D.__annotations__ is D.__annotations__, typing.get_type_hints(Given))
