class Evil:
    def __init__(self, d, change): self.d = d; self.change = change
    def __hash__(self): return 1
    def __eq__(self, other):
        self.change(self.d)
        return False
import traceback
def attempt(what, f):
    try:
        print(what, f())
    except Exception as e:
        print(what, type(e).__name__, e)

def upd():
    other = {}
    a = {Evil(other, lambda d: d.update(x=len(d))): 1}
    b = other
    b[Evil(None, lambda d: None)] = 2
    b["z"] = 3
    a.update(b)
    return len(a)
attempt("update", upd)
def growing(n):
    other = {}
    def grow(d): d[len(d) + 100] = 1
    for i in range(n):
        other[Evil(other, lambda d: None)] = i
    a = {Evil(other, grow): 1}
    return a, other
def upd2():
    a, other = growing(2)
    a.update(other)
    return len(a), len(other)
attempt("update2", upd2)
def ior():
    a, other = growing(2)
    a |= other
    return len(a), len(other)
attempt("|=", ior)
def bor():
    a, other = growing(2)
    c = a | other
    return len(c), len(other)
attempt("|", bor)
def lit():
    a, other = growing(2)
    c = {**a, **other}
    return len(c), len(other)
attempt("{**}", lit)
def ctor():
    a, other = growing(2)
    k = next(iter(a))
    c = dict(other)
    return len(c), len(other)
attempt("dict()", ctor)
def shrinking():
    other = {}
    def shrink(d):
        d.clear()
    for i in range(3):
        other[Evil(other, lambda d: None)] = i
    a = {Evil(other, shrink): 1}
    return a, other
def clr():
    a, other = shrinking()
    a.update(other)
    return len(a), len(other)
attempt("clear", clr)
def samesize():
    other = {}
    def same(d):
        if "q" in d: del d["q"]; d["r"] = 1
    other[Evil(other, lambda d: None)] = 1
    other["q"] = 5
    a = {Evil(other, same): 1}
    a.update(other)
    return len(a), len(other), sorted(k for k in a if isinstance(k, str))
attempt("same size", samesize)
def setupd():
    other = set()
    def grow(d): d.add(len(d) + 100)
    for i in range(2): other.add(Evil(other, lambda d: None))
    a = {Evil(other, grow)}
    a.update(other)
    return len(a), len(other)
attempt("set.update", setupd)
def setor():
    other = set()
    def grow(d): d.add(len(d) + 100)
    for i in range(2): other.add(Evil(other, lambda d: None))
    a = {Evil(other, grow)}
    a |= other
    return len(a), len(other)
attempt("set |=", setor)
def setdict():
    a, other = growing(2)
    s = set(a)
    s.update(other)
    return len(s), len(other)
attempt("set.update(dict)", setdict)
def inter():
    other = set()
    def grow(d): d.add(len(d) + 100)
    for i in range(2): other.add(Evil(other, lambda d: None))
    a = {Evil(other, grow)}
    return len(a & other), len(a - other), len(a ^ other), len(other & a), a.issubset(other), a == other
attempt("set & - ^", inter)
def dicteq():
    a, other = growing(1)
    try: r = a == other
    finally: pass
    return r
attempt("dict ==", dicteq)
def clears():
    d = {}
    class E2:
        def __hash__(self): return 7
        def __eq__(self, o):
            e.clear(); return True
    e = {E2(): 1, E2.__name__: 2}
    d = {E2(): 3}
    d.update(e)
    return len(d), e
attempt("clear & equal", clears)
def selfup():
    d = {1: 2}
    d.update(d)
    return d
attempt("self", selfup)
class M(dict):
    def keys(self): return ["k"]
    def __getitem__(self, k): return "got"
attempt("subclass keys", lambda: (lambda d: (d.update(M(a=1)), d))({}))
class M2(dict):
    def __iter__(self): return iter(["k"])
    def keys(self): return ["k2"]
    def __getitem__(self, k): return "got"
attempt("subclass iter", lambda: (lambda d: (d.update(M2(a=1)), d))({}))
class M3(dict):
    def __getitem__(self, k): return "got"
attempt("subclass getitem", lambda: (lambda d: (d.update(M3(a=1)), d, dict(M3(b=1)), {**M3(c=1)}))({}))
class M4(dict):
    def items(self): return [("k4", 1)]
attempt("subclass items", lambda: (lambda d: (d.update(M4(a=1)), d, dict(M4(b=1)), {**M4(c=1)}, d | M4(e=1)))({}))
def keysgrow():
    class G:
        def __init__(self): self.d = {"a": 1, "b": 2}
        def keys(self): return self.d.keys()
        def __getitem__(self, k):
            self.d[k + "x"] = 1
            return 1
    d = {}
    d.update(G())
    return d
attempt("keys grow", keysgrow)
def pairs():
    d = {1: 2}
    def g():
        for k in d:
            yield k + 10, 1
    d.update(g())
    return d
attempt("update from itself", pairs)
def setself():
    s = {1, 2}
    s.update(x + 10 for x in s)
    return s
attempt("set from itself", setself)
def shown(n):
    for i in range(n):
        print("give", i)
        yield i
print({0, 1}.issuperset(shown(4)), {0, 1}.isdisjoint(shown(3)), {0, 1}.issubset(shown(3)), {5}.isdisjoint(shown(2)))
print({0, 1} < {0, 1}, {0} < {0, 1}, {0} <= {0}, {0, 1} > {0}, {0} >= {0}, {3} < {1, 2})
class Counted:
    def __init__(self, n): self.n = n
    def __hash__(self): print("hash", self.n); return self.n
    def __eq__(self, o): print("eq", self.n, o.n); return self.n == o.n
a, b, c = Counted(1), Counted(2), Counted(1)
d = {a: 1, b: 2}
s = {c}
print("---")
attempt("and dict", lambda: len(s.intersection(d)))
attempt("minus dict", lambda: len(s.difference(d)))
attempt("xor dict", lambda: len(s.symmetric_difference(d)))
attempt("minus_update dict", lambda: s.difference_update(d))
attempt("xor_update dict", lambda: s.symmetric_difference_update(d))
print(len(s))
attempt("fromkeys", lambda: len(dict.fromkeys(d)))
attempt("fromkeys set", lambda: len(dict.fromkeys(s)))
attempt("issubset dict", lambda: s.issubset(d))
attempt("issuperset dict", lambda: s.issuperset(d))
attempt("isdisjoint dict", lambda: s.isdisjoint(d))
attempt("eq", lambda: s == {b, c})
attempt("lt", lambda: s < {b, c})
attempt("lt", lambda: s <= {b, c})
attempt("list", lambda: s.issuperset([{1}]))
attempt("list", lambda: s.isdisjoint([{1}]))
attempt("list", lambda: {frozenset({1})}.issuperset([{1}]))
attempt("list", lambda: {frozenset({1})}.intersection([{1}]))
attempt("list", lambda: {frozenset({1})}.difference([{1}]))
attempt("unhashable list", lambda: {1}.intersection([[1]]))
attempt("unhashable list", lambda: {1}.difference([[1]]))
attempt("unhashable list", lambda: {1}.issubset([[1]]))
attempt("unhashable list", lambda: {1}.issuperset([[1]]))
attempt("unhashable list", lambda: {1}.union([[1]]))
attempt("unhashable list", lambda: {1}.symmetric_difference([[1]]))
