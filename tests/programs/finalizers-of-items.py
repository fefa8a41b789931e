# `__del__` of what built-in functions and the library go through.
import itertools, types, heapq, functools, contextlib, dataclasses, enum, typing, abc, sched, time, atexit, copy, operator, collections
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f"A({self.n})"
def mk(*ns): return (A(n) for n in ns)
for a in itertools.islice(mk(1, 2, 3), 2): print("isl", a.n)
a = None; print("-")
for a in itertools.chain([A(4)], mk(5)): print("chain", a.n)
a = None; print("-")
for a, b in zip(mk(6, 7), mk(8, 9)): print("zip", a.n, b.n)
a = b = None; print("-")
for i, a in enumerate(mk(10, 11)): print("enum", i, a.n)
a = None; print("-")
c = itertools.cycle([A(12)]); next(c); next(c); c = None; print("-")
h = []; heapq.heappush(h, A(14)); heapq.heappush(h, A(13)); print(heapq.heappop(h)); print("-"); h = None; print("-")
ns = types.SimpleNamespace(a=A(15)); ns.a = None; print("-")
p = functools.partial(print, A(16)); p(); p = None; print("-")
print(functools.reduce(lambda x, y: A(x.n + y.n), mk(17, 18, 19)).n); print("-")
@contextlib.contextmanager
def cm():
    a = A(20)
    yield a
    print("cm end")
with cm() as x: print(x)
x = None; print("-")
with contextlib.ExitStack() as st:
    st.callback(print, "cb", A(21)); st.enter_context(cm()); print("in")
print("-")
@dataclasses.dataclass
class D:
    a: A
    b: A = dataclasses.field(default_factory=lambda: A(22))
    def __del__(self): print("del D")
d = D(A(23)); d2 = dataclasses.replace(d, b=A(24)); d = None; print("-"); d2 = None; print("-")
@dataclasses.dataclass(frozen=True)
class F:
    a: object
    def __del__(self): print("del F")
F(A(25)); print("-")
class N(typing.NamedTuple):
    a: A
n = N(A(26)); n = None; print("-")
dq = collections.deque([A(27), A(28), A(29)], maxlen=3); dq.append(A(30)); print("-"); dq.popleft(); print("-"); dq.rotate(); dq.clear(); print("-")
cm2 = collections.ChainMap({"a": A(31)}); cm2["a"] = 1; print("-")
cn = collections.Counter(); 
od = collections.OrderedDict(a=A(32)); od["b"] = A(33); od.popitem(last=False); print("-"); od = None
ud = collections.UserList([A(34)]); ud.pop(); print("-"); ud = None
print(sorted(mk(36, 35))); print("-")
print([*mk(37), *mk(38)][0].n); print("-")
x, *y = mk(39, 40, 41); print(x, y); x = None; y.clear(); print("-")
print({k: v for k, v in zip("ab", mk(42, 43))}); print("-")
print(list(filter(lambda a: a.n > 44, mk(44, 45)))); print("-")
print(all(a.n for a in mk(46, 47)), any(a.n == 48 for a in mk(48, 49))); print("-")
print(sum((a.n for a in mk(50, 51)), 0)); print("-")
print(max(mk(52, 54, 53)).n); print("-")
print(list(map(lambda a, b: a.n + b.n, mk(55), mk(56)))); print("-")
print(list(itertools.starmap(lambda a, b: a.n, [(A(57), A(58))]))); print("-")
for k, g in itertools.groupby(mk(59, 60), key=lambda a: a.n): print(k, list(g)); print("g")
g = None; print("-")
print(list(itertools.accumulate(mk(61, 62), lambda a, b: A(a.n * b.n)))); print("-")
t1, t2 = itertools.tee(mk(63)); next(t1); print("-"); next(t2); print("-"); t1 = t2 = None; print("-")
class Base(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    def __del__(self): print("del base")
class Impl(Base):
    def f(self): pass
Impl().f(); print("-")
class Ctx:
    def __enter__(self): return A(64)
    def __exit__(self, t, v, tb): print("exit", t); return True
    def __del__(self): print("del ctx")
with Ctx() as z: raise KeyError(A(65))
print("-"); z = None; print("-")
def fin():
    for i in range(2):
        a = A(f"loop{i}")
        try:
            if i: return a.n
        finally: print("f", i)
print(fin()); print("-")
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 2: raise StopIteration
        return A(f"it{self.i}")
    def __del__(self): print("del It")
for q in It(): print(q)
q = None; print("-")
print([q.n for q in It()]); print("-")
print(next(It()).n); print("-")
def gen():
    r = yield A("y1")
    print("sent", r.n)
    yield A("y2")
    return A("ret")
g = gen(); next(g); g.send(A("sent")); 
try: next(g)
except StopIteration as e: print(e.value)
print("-"); g = None; print("-")
def deleg():
    x = yield from gen()
    print("x", x)
g = deleg(); next(g); g.close(); g = None; print("-")
s = sched.scheduler(time.time, time.sleep); s.enter(0.1, 1, print, (A("sched"),)); s.run(); print("-")
print(operator.attrgetter("n")(A("ag")), operator.methodcaller("__repr__")(A("mc"))); print("-")
import random, string, json
print(json.dumps([A("json").n]), "%s" % A("fmt"), "{!r}".format(A("fmt2")), str(A("s")) + repr(A("r"))); print("-")
print(A("c1") in [A("c2")], A("c3") == A("c4"), A("c5") is A("c6"), not A("c7"), A("c8") < A("c9")); print("-")
class M(type):
    def __del__(cls): print("del class", cls.__name__)
print("end")
