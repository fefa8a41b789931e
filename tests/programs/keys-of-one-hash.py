# Keys that say themselves what they equal, or what their hash is: how often they are asked, and what is found.
class A:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): return self.n == o.n
s = {A(1), A(2), A(3)}
s.discard(A(1))
print(A(2) in s, A(3) in s, len(s))
d = {A(1): 1, A(2): 2}
del d[A(1)]
print(d[A(2)])

# How often a dict or a set asks a key for its hash, and whom it compares.
class K:
    def __init__(self, n): self.n = n
    def __hash__(self):
        print("hash", self.n); return hash(self.n)
    def __eq__(self, o):
        print("eq", self.n, getattr(o, 'n', o)); return isinstance(o, K) and self.n == o.n
    def __repr__(self): return f"K{self.n}"
a, b, c = K(1), K(1), K(2)
d = {}
def t(name, f):
    print("--", name)
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t("set", lambda: d.__setitem__(a, 1))
t("set again", lambda: d.__setitem__(a, 2))
t("set equal", lambda: d.__setitem__(b, 3))
t("get", lambda: d[b])
t("get same", lambda: d[a])
t("in", lambda: b in d)
t(".get", lambda: d.get(c))
t("setdefault", lambda: d.setdefault(c, 5))
t("setdefault2", lambda: d.setdefault(K(2), 6))
t("pop", lambda: d.pop(K(2)))
t("pop miss", lambda: d.pop(K(7), None))
t("pop miss2", lambda: d.pop(K(7)))
t("copy", lambda: dict(d))
t("copy2", lambda: d.copy())
t("merge", lambda: d | {c: 9})
t("update", lambda: d.update({c: 9}))
t("eq", lambda: d == {a: 3, c: 9})
t("comp", lambda: {k: 1 for k in (a, b, c)})
t("fromkeys", lambda: dict.fromkeys([a, b, c]))
t("set()", lambda: {a, b, c})
s = set()
t("add", lambda: s.add(a))
t("add2", lambda: s.add(b))
t("sin", lambda: c in s)
t("discard", lambda: s.discard(b))
t("union", lambda: {a} | {b, c})
t("inter", lambda: {a} & {b, c})
t("diff", lambda: {a} - {b, c})
t("sym", lambda: {a} ^ {b, c})
t("frozenset", lambda: frozenset([a, b]))
t("set(set)", lambda: set({a, c}))
t("subset", lambda: {a} <= {b, c})
t("dict(set)", lambda: dict.fromkeys({a, c}))
t("set(dict)", lambda: set({a: 1, c: 2}))
t("tuple", lambda: {(a, 1): 2}[(b, 1)])
t("list in", lambda: b in [a])
t("del", lambda: d.__delitem__(b))
t("popitem", lambda: d.popitem())
import collections, functools
dd = collections.defaultdict(list)
t("dd", lambda: dd[a].append(1))
t("dd2", lambda: dd[b].append(1))
@functools.lru_cache
def f(x): return 1
t("cache", lambda: f(a))
t("cache2", lambda: f(b))
def aug():
    e = {a: 1}
    e[b] += 1
    return e
t("aug", aug)
t("keys", lambda: d.keys() & {a})
t("items", lambda: (a, 1) in {a: 1}.items())
t("hash", lambda: hash(a))

# A hash of one's own without an __eq__, and one that fails.
class H:
    def __init__(self, n): self.n = n
    def __hash__(self):
        print("hash", self.n); return self.n
a, b = H(1), H(1)
d = {a: 1}
d[b] = 2
print(len(d), a in d, d[a], d.get(b))
s = {a, b}
s.add(a)
print(len(s), a in s)
x = (a, b)
print(hash(x) == hash((1, 1)))
print({x: 1}[x])
class Bad:
    ok = True
    def __hash__(self):
        if not self.ok: raise ValueError("no")
        return 1
b = Bad()
d = {b: 1}; s = {b}
b.ok = False
for f in (lambda: d[b], lambda: b in d, lambda: d.get(b), lambda: b in s, lambda: s.add(b), lambda: d.pop(b), lambda: d.setdefault(b, 1), lambda: {b}, lambda: hash((1, b)), lambda: {(1, b): 2}, lambda: {b: 1}):
    try: print(f())
    except Exception as e: print(repr(e))
class R:
    def __hash__(self): return "x"
for f in (lambda: hash(R()), lambda: {R(): 1}, lambda: {R()}):
    try: print(f())
    except Exception as e: print(repr(e))
class R2:
    def __hash__(self): return -1
print(hash(R2()))
class R3:
    def __hash__(self): return 2**70
print(hash(R3()), hash((1,)) )
class E:
    def __eq__(self, o): raise RuntimeError("eq")
    def __hash__(self): return 1
d1, d2 = {1: E()}, {1: E()}
for f in (lambda: d1 == d2, lambda: d1.items() == d2.items(), lambda: d1.items() != d2.items(), lambda: {E(): 1} == {E(): 1}, lambda: [E()] == [E()], lambda: E() in [E()], lambda: {E(), E()}, lambda: {1: E()}.items() <= {1: E()}.items()):
    try: print(f())
    except Exception as e: print(repr(e))
d = {1: [1]}
try: print(d.items() == {1: [1]}.items(), d.items() == {1: [2]}.items())
except Exception as e: print(repr(e))

# Keys within tuples and frozensets.
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
    def __repr__(self): return f"K{self.n}"
a, b = K(1), K(1)
print({(a, 1): 2}.get((b, 1)))
print({frozenset([a]): 2}.get(frozenset([b])))
print({(a, (1, 2)), (b, (1, 2))})
from dataclasses import dataclass
@dataclass(frozen=True)
class P:
    x: int
print({(P(1), P(2)), (P(1), P(2))}, ((P(1), 'a') in {(P(1), 'a')}))
import functools
@functools.cache
def f(p, q): print("call"); return 1
f(P(1), 2); f(P(1), 2)
from collections import namedtuple
print({(P(1), 1): 3} == {(P(1), 1): 3})
class H:
    def __init__(self, n): self.n = n
    def __hash__(self):
        print("hash", self.n); return self.n
    def __eq__(self, o):
        print("eq"); return self.n == o.n
a, b = H(1), H(1)
x = (a, 5)
d = {x: 1}
print("get"); print(d[x]); print("get2"); print(d[(b, 5)])
print("fs"); print(frozenset([a, b]) == frozenset([b]))
d = {frozenset([a]): 1}
print("get3"); print(d[frozenset([b])])

# Keys that are equal to others of another type.
class CI(str):
    def __eq__(self, other): return self.lower() == other.lower()
    def __hash__(self): return hash(self.lower())
d = {CI("A"): 1, "b": 2}
print("a" in d, d.get("a"), CI("B") in d, d[CI("b")], "A" in d)
e = {"a": 1}
print(CI("A") in e, {"a", CI("A")}, {CI("A"), "a"}, {"x"} | {CI("X")}, {CI("X")} & {"x"})
from fractions import Fraction
from decimal import Decimal
print({(Fraction(1, 2), 1): "x"}.get((0.5, 1)), {(0.5, 1): "x"}.get((Decimal("0.5"), 1)))
print({0.5: 1}[Fraction(1, 2)], {Decimal(2): 3}[2], {2: 3}[Decimal(2)], {True: 1}[Decimal(1)])
import datetime, uuid
print({(datetime.date(2025, 1, 1), "a"): 1}[(datetime.date(2025, 1, 1), "a")])
u = uuid.UUID(int=5)
print({(u, 1): 2}[(uuid.UUID(int=5), 1)])
nan = float("nan")
class Any:
    def __eq__(self, o): return True
    def __hash__(self): return hash("k")
print("k" in {Any(): 1}, Any() in {"k": 1}, Any() in {"j": 1})
m = {"p": 1, (1, 2): 2, 3.5: 3, None: 4, b"x": 5, frozenset([1]): 6, nan: 7, int: 8, len: 9, range(3): 10}
print(Any() in m)
print([m[k] for k in ("p", (1, 2), 3.5, None, b"x", frozenset([1]), nan, int, len, range(3))])
m["q"] = 11; del m["p"]; m["p"] = 12
print(list(m)[-2:], len(m), 7 in m, "zz" in m, [1] in [m])
try: [1] in m
except TypeError as x: print(x)
try: {Any(): 1}[{}]
except TypeError as x: print(x)
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print("V", self.n, o.n); return True
print({1: V(1), 2: V(2)} == {1: V(3), 2: V(4)})
import enum
class C(enum.Enum):
    R = 1
    G = 2
print({C.R: 1, (C.R, C.G): 2}[(C.R, C.G)], len({C.R, C.G}))
class D(enum.Enum):
    R = 1
    def __hash__(self): print("h"); return 5
print({D.R: 1}[D.R])
import functools
class Q:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): print("hash"); return self.n
@functools.lru_cache(maxsize=2)
def f(*a): print("call", len(a)); return len(a)
f(Q(1)); f(Q(1)); f(Q(1), Q(2)); f(Q(1), Q(2)); f(1); f(Q(1)); f(Q(1), Q(2)); print(f.cache_info())
@functools.cache
def g(a, b=2): print("call"); return b
g(Q(1)); g(Q(1)); g(Q(1), b=Q(3)); g(Q(1), b=Q(3)); print(g.cache_info())
import weakref
class O: pass
o, p = O(), O()
ws = weakref.WeakSet([o, p]); ws.add(o)
wk = weakref.WeakKeyDictionary(); wk[o] = 1; wk[o] = 2
print(len(ws), len(wk), o in ws, wk[o], {weakref.ref(o): 1}[weakref.ref(o)], {(weakref.ref(o), 1): 3}[(weakref.ref(o), 1)])
s = {Q(1), Q(2)}
print(hash(frozenset(s)) == hash(frozenset(s)), s == {Q(1), Q(2)}, s > {Q(1)})
s.remove(Q(1)); s.discard(Q(5)); s |= {Q(7)}; s.update([Q(7)]); s -= {Q(7)}; s ^= {Q(2), Q(3)}; s.intersection_update([Q(3)])
print(len(s), s.isdisjoint([Q(3)]), s.pop().n)
x = {Q(1): 1}; x.update({Q(1): 2}); x |= {Q(4): 4}; y = {**x, Q(1): 9}; print(len(y), list(y.values()))
class N:
    def __hash__(self): return 1
a = N()
try: print({a: 1}[N()])
except KeyError: print("no")
from dataclasses import dataclass
@dataclass(frozen=True, order=True)
class Edge:
    a: str
    b: str
seen = {(Edge("x", "y"), 1), (Edge("x", "y"), 1), (Edge("y", "x"), 1)}
print(len(seen), sorted(seen))
graph = {("a", Edge("p", "q")): [1]}
graph.setdefault(("a", Edge("p", "q")), []).append(2)
print(graph)
print({1: [2]}.items() <= {1: [2], 2: []}.items())
try: print({1: [2]}.items() <= {(1, 2), (2, 3)})
except TypeError as e: print(e)
