# `__del__` in the order in which CPython lets go of operands, arguments, variables and items.
class A:
    def __init__(self, n, *a): self.n = n
    def __del__(self): print("del", self.n)
    def __add__(self, o): return 1
    def __getitem__(self, i): return 1
    def __setitem__(self, i, v): pass
    def __contains__(self, i): return 1
    def __lt__(self, i): return 1
def f(*a, **k): pass
def h(a,b,c=None): pass
print("native", len(str(type(A(1), ) ) and [A(3),A(4)]))
isinstance(A(5), (A, ))
print("zip"); zip([A(6)], [A(7)])
print("p2"); print(A(8).n, end="", sep=[A(9)] and ""); print()
print("id"); f(A(12), A(13)); print("-")
f(A(14), k=A(15)); print("-")
h(A(16), A(17)); print("-")
A(18, A(19), A(20)); print("-")
A(21)[A(22)]; print("-")
A(23)[A(24)] = A(25); print("-")
A(26) in A(27); print("-")
A(28) < A(29); print("-")
(A(30), A(31)); print("-")
[A(32), A(33)]; print("-")
{1: A(34), 2: A(35)}; print("-")
{A(36): A(37), A(38): A(39)}; print("-")
len({A(40)}); print("-")
f(*[A(42), A(43)]); print("-")
f(*[A(44), A(45)], **{"x": A(46)}); print("-")
A(47).n = A(48); print("-")
x = y = A(49); x = 1; print("-"); y = 1
class B:
    def m(self, *a): print("m", len(a))
    def __del__(self): print("del B")
B().m(A(50), A(51)); print("-")
b = B(); b.x = A(52); b.y = A(53); b = None; print("-")
class C:
    __slots__ = ("p", "q")
    def __del__(self): print("del C")
c = C(); c.q = A(54); c.p = A(55); c = None; print("-")
class D(B):
    __slots__ = ("p", "q")
c = D(); c.q = A(56); c.p = A(57); c.z = A(58); c = None; print("-")
class L(list):
    pass
l = L([A(59), A(60)]); l.x = A(61); l = None; print("-")
class E(Exception): pass
e = E(A(62), A(63)); e.x = A(64); e = None; print("-")
def g():
    a = A(65); b = A(66); c = A(67)
    def inner(): return a, c
    return inner
i = g(); print("-"); i = None; print("-")
def k(a, *b, c=None, **d): 
    loc = A(68)
k(A(69), A(70), c=A(71), d=A(72)); print("-")
A(73) + A(74); print("-")
[A(75)] + [A(76)]; print("-")
[A(77)] * 2; print("-")
from functools import partial
p = partial(f, A(78), A(79), k=A(80)); p = None; print("-")
import collections
d = collections.deque([A(81), A(82)]); d = None; print("-")
d = collections.OrderedDict(a=A(83), b=A(84)); d = None; print("-")
d = collections.defaultdict(lambda: A(85)); d["x"]; d["y"] = A(86); d = None; print("-")
NT = collections.namedtuple("NT", "a b"); d = NT(A(87), A(88)); d = None; print("-")
g = (lambda z: z for z in [A(89), A(90)]); next(g); print("-"); g = None; print("-")
it = iter([A(91), A(92)]); next(it); print("-"); it = None; print("-")
def gen():
    q = A(93)
    yield A(94)
    print("gen goes on")
    yield A(95)
for v in gen(): print("loop", v.n)
v = None
print("-")
m = map(lambda q: q.n, (A(n) for n in (96, 97)))
print(next(m)); print("-"); print(next(m)); print("-")
for n in map(lambda q: q.n, (A(n) for n in (98, 99))): print("n", n)
for n in filter(lambda q: q.n > 100, (A(n) for n in (100, 101))): print("n", n.n)
n = None
print("-")
print(sum(map(lambda q: q.n, (A(n) for n in (102, 103)))))
print([q.n for q in (A(n) for n in (104, 105))])
q = None
print(sorted((A(n) for n in (107, 106)), key=lambda q: q.n)[0].n); print("-")
print(list(zip((A(n) for n in (108, 109)), [1, 2]))[0][1]); print("-")
for i, q in enumerate(A(n) for n in (110, 111)): print(i)
print("-")
q = None
print({q.n: q for q in (A(n) for n in (112, 113))}.keys()); print("-")
print(min((A(n) for n in (114, 115)), key=lambda q: q.n).n); print("-")
print(dict(x=A(116)).get("x").n, A(117).n); print("-")
print(getattr(A(118), "n"), hasattr(A(119), "n"), vars(A(120))); print("-")
print(next(iter([A(121)])).n); print("-")
print(" ".join(str(q.n) for q in [A(122), A(123)])); print("-")
print("%s %s" % (A(124).n, A(125).n)); print("-")
print("{} {}".format(A(126).n, A(127).n)); print("-")
print(f"{A(128).n}{A(129).n:>5}{A(130)!r:.0}"); print("-")
print([A(131), A(132)].pop().n); print("-")
print(any(q.n for q in [A(133)]), all(q.n for q in [A(134)])); print("-")
