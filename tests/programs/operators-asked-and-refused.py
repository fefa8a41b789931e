# What operators and built-in functions ask an object for, and what they say of what does not fit.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class A: pass
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + (o.x if isinstance(o, V) else o))
    __radd__ = __add__
    def __repr__(self): return f"V({self.x})"
    def __lt__(self, o): return self.x < o.x
    def __round__(self, n=None): return ("round", n)
    def __abs__(self): return "abs"
    def __neg__(self): return "neg"
    def __divmod__(self, o): return "dm"
    def __rdivmod__(self, o): return "rdm"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o): return "rpow"
    def __bytes__(self): return b"bb"
    def __complex__(self): return 1j
    def __trunc__(self): return 4
    def __floor__(self): return 5
    def __ceil__(self): return 6
    def __getitem__(self, i):
        if isinstance(i, slice): return i
        if i > 3: raise IndexError
        return i * 10
    def __call__(self, *a, **k): return a, k
    def __matmul__(self, o): return "mm"
    def __lshift__(self, o): return "ls"
    def __rrshift__(self, o): return "rrs"
    def __iadd__(self, o): return "iadd"
    def __contains__(self, o): return "yes"
    def __length_hint__(self): return 3
    def __format__(self, s): return f"<{s}>"
    def __enter__(self): return self
    def __exit__(self, *a): return True
    def __missing__(self, k): return k
import math, operator, itertools, functools
v = V(2)
for f in (
    lambda: sum([V(1), V(2)], V(0)),
    lambda: sum([V(1)]),
    lambda: sum([1, 2], "a"),
    lambda: sum(["a"]),
    lambda: sum(["a"], ""),
    lambda: min([V(3), V(1)]),
    lambda: max([V(3), V(1)], key=lambda q: -q.x),
    lambda: sorted([V(3), V(1)], reverse=True),
    lambda: min([]),
    lambda: min([], default=0),
    lambda: max(1),
    lambda: min(1, "a"),
    lambda: sorted([1, "a"]),
    lambda: sorted([A(), A()]),
    lambda: round(v),
    lambda: round(v, 2),
    lambda: abs(v),
    lambda: -v,
    lambda: +v,
    lambda: ~v,
    lambda: divmod(v, 1),
    lambda: divmod(1, v),
    lambda: v ** 2,
    lambda: pow(v, 2, 3),
    lambda: 2 ** v,
    lambda: bytes(v),
    lambda: complex(v),
    lambda: int(v),
    lambda: float(v),
    lambda: math.trunc(v),
    lambda: math.floor(v),
    lambda: math.ceil(v),
    lambda: v[1:2],
    lambda: v[1],
    lambda: list(v),
    lambda: [*v],
    lambda: v(1, a=2),
    lambda: v @ 1,
    lambda: 1 @ v,
    lambda: v << 1,
    lambda: 1 >> v,
    lambda: 5 in v,
    lambda: f"{v:x}",
    lambda: format(v),
    lambda: len(v),
    lambda: bool(v),
    lambda: hash(v) == hash(v),
    lambda: v == v,
    lambda: v < V(9),
    lambda: v > V(9),
    lambda: v <= V(9),
    lambda: v < 1,
    lambda: iter(A()),
    lambda: next(A()),
    lambda: len(A()),
    lambda: A()[0],
    lambda: A()(),
    lambda: A() + 1,
    lambda: 1 + A(),
    lambda: -A(),
    lambda: A() < A(),
    lambda: 1 in A(),
    lambda: [*A()],
    lambda: {**A()},
    lambda: (lambda *a: a)(*A()),
    lambda: (lambda **k: k)(**A()),
    lambda: (lambda **k: k)(**{1: 2}),
    lambda: "a" + 1,
    lambda: 1 + "a",
    lambda: "a" * "b",
    lambda: [1] + (1,),
    lambda: {} + {},
    lambda: {1} + {2},
    lambda: None + 1,
    lambda: None[0],
    lambda: None(),
    lambda: None.x,
    lambda: 5[0],
    lambda: 5(),
    lambda: "a"["b"],
    lambda: [1]["a"],
    lambda: [1][5],
    lambda: (1,)[5],
    lambda: {}["a"],
    lambda: "abc"[10],
    lambda: [1, 2][1.0],
    lambda: range(3)[5],
    lambda: int("a"),
    lambda: int("1.5"),
    lambda: int(None),
    lambda: int([]),
    lambda: float("x"),
    lambda: float(None),
    lambda: chr(-1),
    lambda: ord("ab"),
    lambda: ord(1),
    lambda: 1 / 0,
    lambda: 1 // 0,
    lambda: 1 % 0,
    lambda: 1.0 / 0,
    lambda: 0 ** -1,
    lambda: divmod(1, 0),
    lambda: 1 << -1,
    lambda: "%d" % "a",
    lambda: "%s" % (1, 2),
    lambda: "%s %s" % 1,
    lambda: "{}".format(),
    lambda: "{a}".format(),
    lambda: "{0} {}".format(1),
    lambda: f"{1:s}",
    lambda: f"{'a':d}",
    lambda: f"{1.5:d}",
    lambda: "a".join([1]),
    lambda: "".join(5),
    lambda: [].pop(),
    lambda: {}.pop("a"),
    lambda: set().pop(),
    lambda: [1].remove(2),
    lambda: [1].index(2),
    lambda: "a".index("b"),
    lambda: (1).foo,
    lambda: A().foo,
    lambda: A.foo,
    lambda: math.sqrt(-1),
    lambda: math.factorial(-1),
    lambda: math.log(0),
    lambda: isinstance(1, 1),
    lambda: issubclass(1, int),
    lambda: type("A", (1,), {}),
    lambda: range(1.5),
    lambda: range(1, 2, 0),
    lambda: enumerate(1),
    lambda: zip(1),
    lambda: list(zip([1], [1, 2], strict=True)),
    lambda: map(1),
    lambda: list(map(1, [1])),
    lambda: reversed({1}),
    lambda: reversed(5),
    lambda: iter(1),
    lambda: next(iter([])),
    lambda: next([]),
    lambda: dict([1]),
    lambda: dict([(1, 2, 3)]),
    lambda: dict(1),
    lambda: list(1),
    lambda: tuple(1),
    lambda: set([[]]),
    lambda: {[]: 1},
    lambda: {}[[]],
    lambda: hash([]),
    lambda: open("nope"),
    lambda: exit(3),
    lambda: getattr(1, "x"),
    lambda: setattr(1, "x", 1),
    lambda: delattr(A(), "x"),
    lambda: vars(1),
    lambda: callable(),
    lambda: abs("a"),
    lambda: round("a"),
    lambda: sum(1),
    lambda: sum(5, 5),
    lambda: any(1),
    lambda: bytes("a"),
    lambda: bytes([300]),
    lambda: bytes(-1),
    lambda: bytearray(b"a")[5],
    lambda: b"a" + "a",
    lambda: "a" + b"a",
    lambda: str(b"a", "ascii"),
    lambda: str(1, "x"),
    lambda: b"\xff".decode(),
    lambda: "é".encode("ascii"),
    lambda: slice(1)(2),
    lambda: object() < object(),
    lambda: functools.reduce(lambda a, b: a, []),
    lambda: list(itertools.islice([1], -1)),
    lambda: [1, 2, 3][::0],
    lambda: "x".split(""),
    lambda: "ab".replace("a"),
    lambda: print(1, foo=2),
    lambda: print(1, sep=5),
    lambda: input(1, 2),
    lambda: int("5", 1),
    lambda: int(5, 2),
    lambda: bin("a"),
    lambda: chr("a"),
    lambda: 5 @ 5,
    lambda: 5 .real(),
    lambda: (1, 2).append(3),
    lambda: "a".append("b"),
    lambda: [].add(1),
    lambda: {}.append(1),
    lambda: {1}.append(2),
    lambda: 5 .append(1),
):
    t(f)
with v: raise ValueError("hidden")
v += 1
print(v)
def un():
    a, b = 1, 2, 3
def un2():
    a, b, c = [1, 2]
def un3():
    a, b = 5
def un4():
    a, *b, c = [1]
def un5():
    for a, b in [1]: pass
def un6():
    with A(): pass
def un7():
    raise 5
def un8():
    raise A
def un9():
    try: 1/0
    except 5: pass
def un10():
    del zzz
def un11():
    x += 1
def un12():
    assert 0, "msg"
def un13():
    assert 0
def un14():
    import nope_mod
def un15():
    from math import nope
def un16(a, b=2, *, c): pass
for f in (
    un,
    un2,
    un3,
    un4,
    un5,
    un6,
    un7,
    un8,
    un9,
    un10,
    un11,
    un12,
    un13,
    un14,
    un15,
    lambda: un16(),
    lambda: un16(1),
    lambda: un16(1, 2, 3, c=1),
    lambda: un16(1, c=1, d=2),
    lambda: un16(1, a=1, c=2),
    lambda: A(1),
    lambda: object(1),
    lambda: un16(*[1], **{"c": 1, "b": 3, "e": 1}),
): t(f)
