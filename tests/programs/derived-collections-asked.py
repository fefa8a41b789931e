# Which methods of a class derived from a built-in one are asked: __iter__, __missing__, __setitem__, __format__, __eq__; of what class results are.
import collections
class D(collections.deque): pass
s = D([1, 2], 3)
for each in (s + D([1]), s * 2, 2 * s, s.copy(), s[0:0] if 0 else 1): print(type(each).__name__, each)
class OD(collections.OrderedDict): pass
o = OD(a=1); print(type(o | {}).__name__, type(o.copy()).__name__, o.setdefault("z", 1))
class C(collections.Counter): pass
c = C("ab"); print(type(c + c).__name__, type(c.copy()).__name__, type(+c).__name__, type(c | c).__name__)
class DD(collections.defaultdict): pass
d = DD(int); print(type(d | {}).__name__, type(d.copy()).__name__)
class D(dict): pass
print(type(D() | {}).__name__, type(D().copy()).__name__, type({} | D()).__name__, type(D.fromkeys([1])).__name__)


import collections
class D(collections.defaultdict):
    def __setitem__(self, k, v):
        print("set", k, v); super().__setitem__(k, v)
d = D(list)
d["a"].append(1); print(d)
class M(dict):
    def __missing__(self, k):
        print("missing", k); self[k] = k * 2; return self[k]
m = M(); print(m["ab"], m, m.get("zz"))
class L(list):
    def __iter__(self):
        print("iter"); return super().__iter__()
l = L([1, 2])
print(sorted(l), list(l), sum(l), max(l), [*l], tuple(l), ",".join(map(str, l)), set(l), l + [1], l == [1, 2]); a, b = l; print(a, b, 1 in l, dict.fromkeys(l), list(zip(l, l)), list(enumerate(l)), any(l), all(l), min(l))
x = [0]; x.extend(l); x += l; x[1:1] = l; print(x, "%s %s" % tuple(l)); print(*l)
class I(int):
    def __bool__(self): print("bool"); return super().__bool__()
    def __index__(self): print("index"); return super().__index__()
    def __int__(self): print("int"); return super().__int__()
    def __float__(self): print("float"); return super().__float__()
    def __eq__(self, o): print("eq"); return super().__eq__(o)
    def __hash__(self): print("hash"); return super().__hash__()
    def __str__(self): print("str"); return super().__str__()
    def __repr__(self): print("repr"); return super().__repr__()
    def __format__(self, s): print("format"); return super().__format__(s)
i = I(2)
if i: pass
print([1, 2, 3][i], float(i), int(i), bool(i), not i, {i: 1}, i in (2,), f"{i}", f"{i:>3}", "%s" % i, str(i), repr(i), range(i), "ab" * i, hex(i), round(i), abs(i), i and 1)


class L(list):
    def __iter__(self):
        print("iter"); return super().__iter__()
l = L([1, 2])
for name, f in dict(
    sorted=lambda: sorted(l),
    list=lambda: list(l),
    sum=lambda: sum(l),
    max=lambda: max(l),
    star=lambda: [*l],
    tuple=lambda: tuple(l),
    join=lambda: "".join(L("ab")),
    set=lambda: set(l),
    add=lambda: [1] + l,
    eq=lambda: l == [1, 2],
    in_=lambda: 1 in l,
    fromkeys=lambda: dict.fromkeys(l),
    zip=lambda: list(zip(l, l)),
    enum=lambda: list(enumerate(l)),
    any=lambda: any(l),
    all=lambda: all(l),
    min=lambda: min(l),
    map=lambda: list(map(str, l)),
    ext=lambda: [].extend(l),
    call=lambda: max(*l),
    slice=lambda: l[:],
    rev=lambda: list(reversed(l)),
    cnt=lambda: l.count(1),
    idx=lambda: l.index(2),
    mul=lambda: l * 2,
    comp=lambda: [x for x in l],
    gen=lambda: sum(x for x in l),
    dictc=lambda: {x: 1 for x in l},
    bytes=lambda: bytes(l),
    fs=lambda: frozenset(l),
    upd=lambda: set().update(l),
    sub=lambda: {1} .union(l),
    dct=lambda: dict([L((1, 2))]),
    inst=lambda: isinstance(1, (int,)),
    fmt=lambda: "%s" % l,
    lt=lambda: l < [5],
    copy=lambda: l.copy(),
    bool=lambda: bool(l),
).items():
    print(name, end=" "); f(); print()
a, b = l
print("unpack")
a, *b = l
print("star")
x = [0]
x += l
print("iadd")
x[1:1] = l
print("slice")
for q in l: pass
print("for")
def g(): yield from l
list(g())
print("yf")
def f(*a): pass
f(*l)
print("call")
print({**dict.fromkeys(l)}, (*l,), {*l})


class Money(float):
    def __format__(self, spec):
        return "$" + super().__format__(spec or ".2f")

    def __int__(self):
        return 40


class Code(str):
    def __format__(self, spec):
        return "<" + super().__format__(spec) + ">"


print(f"{Money(2.5)} {Money(2.5):>8.1f} {Code('ab'):>4} {Code('x')}", int(Money(1.5)), format(Money(1)), "{:05d}".format(7), (5).__format__("03d"))
