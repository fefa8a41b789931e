import traceback, sys
def p(f):
    try: f()
    except Exception: print(traceback.format_exc())
def a(): return 1 + (2 / 0)
def b(): return {"a": 1}["b"]
def c():
    x = [1, 2]
    return x[0] + x[
        5]
def d(): return foo.bar(1)
def e(): return "a".upper().lowr()
def f():
    try: a()
    except ZeroDivisionError as z: raise ValueError("chained") from z
def g():
    try: a()
    except ZeroDivisionError: b()
def h(n): return h(n - 1) if n else 1 / 0
def i(): h(3)
def j(): h(12)
def k(): raise ExceptionGroup("grp", [ValueError(1), ExceptionGroup("in", [KeyError("x")])])
def l():
    v = ValueError("noted"); v.add_note("n1"); v.add_note("multi\nline"); raise v
def m(): return (lambda x: x.y)(5)
def n(): return [1 / i for i in (1, 0)]
def o(): return sum(1 / i for i in (1, 0))
def q():
    assert 1 == 2, "no"
def r():
    x = 5
    x()
def s(): print("a" + 1, sep="")
def t(): return max(1, 2, key=lambda v: v.z)
def u():
    class A:
        y = 1 / 0
def v():
    with open_(): pass
def w(): int("x" * 3)
def x(a, b): pass
def y(): x(1)
def z(): a.b.c.d
def aa(): return a()[0](1)(2)
def bb(): return -"x"
def cc(): return not_defined_name_here
def dd(): return pritn("x")
def ee():
    value = 1
    return valeu
def ff(): import nonexistent_mod
def gg(): from math import nothing_there
def hh(): (1).real_
def ii(): d = {}; d["x"]["y"] = 1
def jj(): a, b = 1, 2, 3
def kk(): return 1 < "a" < 2
def ll(): x = [1]; x[0]["k"] += 1
def mm(): del [][0]
def nn(): return "%d" % "a"
def oo(): return f"{1/0}"
def pp(): return (1 +
    2 + "x"
    + 3)
def qq(): raise KeyError("a\nb")
def rr(): raise ValueError("multi\nline text")
def ss(): raise type("Dyn", (Exception,), {})("dyn")
class Outer:
    class Inner(Exception): pass
def tt(): raise Outer.Inner("q")
def uu(): raise SystemError
def vv():
    for x in 5: pass
def ww(): return [*5]
def xx(): return {**5}
def yy(): x(*5)
def zz(): x(1, 2, 3, c=4)
for fn in (a, b, c, d, e, f, g, i, j, k, l, m, n, o, q, r, s, t, u, v, w, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll, mm, nn, oo, pp, qq, rr, ss, tt, uu, vv, ww, xx, yy, zz): p(fn)
