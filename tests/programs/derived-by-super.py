# What classes that derive from built-in ones call by super(): operators, items, comparisons; and what their parts are.
class S(set):
    def __init__(self, *a):
        super().__init__(*a)
        self.x = 1
s = S([1, 2]); print(s, s.x)
class E:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, E) and self.v == o.v
    def __ne__(self, o): return not super().__eq__(o)
    def __lt__(self, o): return self.v < o.v
print(E(1) != E(1), E(1) == E(1), E(1).__ne__(5), object().__ne__(5), (5).__ne__(5), (5).__ne__("a"))
class D(dict):
    def __getitem__(self, k): return super().__getitem__(k) + 1
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def __contains__(self, k): return not super().__contains__(k)
    def __len__(self): return super().__len__() + 100
    def __iter__(self): return iter(sorted(super().__iter__()))
    def __eq__(self, o): return super().__eq__(o)
    def __or__(self, o): return super().__or__(o)
d = D(); d["b"] = 1; d["a"] = 2
print(d["b"], "b" in d, len(d), list(d), d == {"b": 2, "a": 4}, d | {"z": 1})
class L(list):
    def __getitem__(self, i): return super().__getitem__(i)
    def __iter__(self): return super().__iter__()
    def __len__(self): return super().__len__()
    def __contains__(self, i): return super().__contains__(i)
    def __add__(self, o): return type(self)(super().__add__(o))
    def __mul__(self, o): return super().__mul__(o)
    def __eq__(self, o): return super().__eq__(o)
    def __lt__(self, o): return super().__lt__(o)
    def __bool__(self): return True
    def __delitem__(self, i): super().__delitem__(i)
    def __iadd__(self, o): return super().__iadd__(o)
    def __reversed__(self): return iter(self[::-1])
    def append(self, x): super().append(x)
l = L([1, 2, 3]); l += [4]; del l[0]; l.append(7)
print(l, l + [1], l * 2, l == [2], l < [9], list(reversed(l)), l[0], 3 in l, bool(L()))
class X(int):
    def __add__(self, o): return X(super().__add__(o))
    def __radd__(self, o): return X(super().__radd__(o))
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
    def __lt__(self, o): return super().__lt__(o)
    def __int__(self): return super().__int__()
    def __bool__(self): return super().__bool__()
print(X(1) + 2, type(1 + X(2)).__name__, X(1) == 1, hash(X(5)), X(1) < 2, int(X(3)), bool(X(0)))
class F(float):
    def __add__(self, o): return F(super().__add__(o))
    def __round__(self, n=None): return super().__round__(n)
print(F(1.5) + 1, round(F(2.567), 1))
class T(str):
    def __add__(self, o): return T(super().__add__(o))
    def __len__(self): return super().__len__() * 2
    def __getitem__(self, i): return super().__getitem__(i)
    def __contains__(self, x): return super().__contains__(x)
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
    def __iter__(self): return super().__iter__()
    def __mod__(self, a): return super().__mod__(a)
t = T("ab"); print(t + "c", len(t), t[0], "a" in t, t == "ab", list(t), T("%s!") % 5, hash(t) == hash("ab"))
class Ex(Exception):
    def __init__(self, m, code):
        super().__init__(m)
        self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
    def __reduce__(self): return (type(self), (self.args[0], self.code))
e = Ex("bad", 5); print(e, repr(e), e.args)
class TT(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __add__(self, o): return TT(*super().__add__(o))
    def __getitem__(self, i): return super().__getitem__(i)
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
    def __iter__(self): return super().__iter__()
    def __len__(self): return super().__len__()
print(TT(1, 2) + (3,), TT(1)[0], hash(TT(1)) == hash((1,)), len(TT(1)), [*TT(4, 5)])
class SS(set):
    def __contains__(self, x): return super().__contains__(x)
    def __len__(self): return super().__len__()
    def __or__(self, o): return SS(super().__or__(o))
    def __and__(self, o): return SS(super().__and__(o))
    def __sub__(self, o): return SS(super().__sub__(o))
    def __eq__(self, o): return super().__eq__(o)
    def __iter__(self): return iter(sorted(super().__iter__()))
print(SS([1]) | {2}, SS([1, 2]) & {2}, SS([1, 2]) - {1}, SS([3]) == {3}, 3 in SS([3]), list(SS([3, 1, 2])))
class B(bytes): pass
class BA(bytearray): pass
class L(list): pass
class S(str): pass
print(type(B(b"a") + b"b"), type(BA(b"a") + b"b"), type(B(b"a") * 2), type(BA(b"a") * 2), type(L([1]) * 2), type(L([1]) + [1]), type(S("a") * 2), type(b"a" + bytearray(b"b")), type(bytearray(b"a")[0:1]), type(BA(b"ab")[0:1]), BA(b"abc").upper(), BA(b"a").replace(b"a", b"b"), bytearray(b"a b").split())


class Named:
    def __init__(self):
        self.log = []

    def __dir__(self):
        return [each for each in super().__dir__() if not each.startswith("__")]

    def __ne__(self, other):
        return super().__ne__(other)


print(dir(Named()), Named() != 5, Named().__ne__(5), object().__ne__(5), (5).__ne__("a"), [1].__ne__([1]), {1: 2}.__ne__({}))
for wrong in (
    lambda: (5).__add__(), lambda: (5).__neg__(1), lambda: [1].__setitem__(0), lambda: [1].__getitem__(), lambda: {}.__contains__(),
    lambda: (1,).__getitem__(), lambda: "a".__len__(1), lambda: object().__setattr__("a"), lambda: (5).__add__(x=1),
):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
