# `__del__` of what stands in the middle of an expression: it goes as soon as the expression has used it.
from contextlib import nullcontext
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __add__(self, o): print("add"); return A(f"{self.n}+{o.n}")
    def __eq__(self, o): print("eq"); return True
    def __hash__(self): return 1
    def __getitem__(self, i): print("get", i); return 5
    def __call__(self, *a): print("called"); return self
    def __neg__(self): print("neg"); return 1
    def __len__(self): return 2
    def __contains__(self, x): print("contains"); return False
    def __iter__(self): return iter([1,2])
    def __bool__(self): print("bool"); return True
    def me(self): return self
    def name(self): return self.n
    @property
    def p(self): return self.n
def say(x): print("say", x); return x
say((A(1) + A(2)).n); print("-")
say(A(3) == A(4)); print("-")
say(A(5)[0]); print("-")
say(A(6)()()) ; print("-")
say(-A(7)); print("-")
say(3 in A(8)); print("-")
say(len(A(9))); print("-")
say(A(10).me().name()); print("-")
say(A(11).p); print("-")
say(not A(12)); print("-")
say([A(13)] and 1); print("-")
say((A(14), say(15))[1]); print("-")
say([say(16), A(17), say(18)][0]); print("-")
say({"a": A(19), "b": say(20)}["b"]); print("-")
say(f"{A(21).n} {say(22)}"); print("-")
say(A(23).n + A(24).n); print("-")
say(say(A(25)).n + say(26)); print("-")
say(1 if A(27) else 2); print("-")
say(A(28) and 1); print("-")
say(A(29) or 1); print("-")
say(0 or A(30)); print("-")
x = [A(31), A(32)][1]; print("x")
x = None
a, b = A(33), A(34)
print("swap"); a, b = b, a; print("swapped")
a = b = None
*a, b = A(35), A(36), A(37)
a = None; print("-"); b = None
say(max([A(38), A(39)], key=lambda q: q.n).n); print("-")
say(sorted([A(41), A(40)], key=lambda q: q.n)[0].n); print("-")
say([q.n for q in [A(42), A(43)]]); print("-")
say([q for q in (A(44), A(45))][0].n); print("-")
say(list(map(lambda q: q.n, [A(46), A(47)]))); print("-")
say(sum(q.n for q in [A(48), A(49)])); print("-")
say(any(q.n for q in [A(50), A(51)])); print("-")
say(dict(a=A(52), b=say(53))["b"]); print("-")
say(isinstance(A(54), A)); print("-")
say(str(A(55).n)); print("-")
say(A(56).n < A(57).n < A(58).n); print("-")
say(lambda: A(59))(); print("-")
say((lambda q: 1)(A(60))); print("-")
say((lambda q, *r: r)(A(61), A(62))[0].n); print("-")
print(A(63).n, A(64).n, say(65)); print("-")
print(*[A(66).n, A(67).n]); print("-")
for q in A(68), A(69): print("in", q.n)
q = None
while A(70): break
print("-")
if A(71): print("if")
print("-")
assert A(72)
print("-")
with nullcontext(A(73)): print("with")
print("-")
with nullcontext(A(74)) as w: print("with")
print("-"); del w
match A(75):
    case A(n=k): print("match", k)
print("-")
d = {}
d[A(76)] = A(77)
print("-")
d.clear()
print("-")
d["k"] = A(78); d["k"] = A(79); d.pop("k"); print("-")
s = {A(80)}; s.clear(); print("-")
l = [A(81), A(82), A(83)]
del l[0]; print("-"); l[0] = 3; print("-"); l[:] = []; print("-")
l = [A(84)] * 2; l.pop(); print("-"); l.pop(); print("-")
def f(p, q=None): 
    r = A(85)
    print("f")
    return p
f(A(86), A(87)); print("-")
def g():
    try:
        return A(88)
    finally:
        print("finally")
g(); print("-")
def h():
    x = A(89); y = A(90)
    del x
    print("h")
    x = A(91)
h(); print("-")
def i(p):
    p = None
    print("i")
i(A(92)); print("-")
def j(*args, **kw):
    args = kw = None
    print("j")
j(A(93), k=A(94)); print("-")
class B:
    def m(self, p):
        p = None; print("m")
B().m(A(95)); print("-")
n = (yy := A(96)).n; print("-"); yy = None
print("end")
