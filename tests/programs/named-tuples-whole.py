from collections import namedtuple
from typing import NamedTuple
P = namedtuple("P", "x y", defaults=[5])
print(P.__doc__, P.x.__doc__, P._make([1, 2]), namedtuple("Q", "a a class _z", rename=True)._fields, namedtuple("Q", "a a class", rename=True)(1, 2, 3))
try: P._make([1])
except TypeError as e: print(e)
try: P(1)._replace(q=1)
except Exception as e: print(type(e).__name__, e)
for bad in ("1a b", "a a", "class x", "_a b"):
    try: namedtuple("Q", bad)
    except ValueError as x: print(x)
class N(NamedTuple):
    x: int
    y: str = "a"
print(N.__doc__, N(1), N.x.__doc__)
class S(N):
    def f(self): return self.x
print(S(3).f(), S(3), isinstance(S(3), tuple), S(3) == (3, "a"))
for wrong in (lambda: P._make([1], 2), lambda: P(1)._replace(1), lambda: P(1)._asdict(1), lambda: P(1, 2, 3)):
    try: wrong()
    except TypeError as e: print(e)
print(P._make.__qualname__, P._replace.__qualname__, P.__new__.__qualname__)
