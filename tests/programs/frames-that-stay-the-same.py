import sys, inspect, asyncio
def f():
    a = sys._getframe()
    b = sys._getframe()
    print(a is b, a == b, hash(a) == hash(b), a.f_back is b.f_back, {a: 1}[b])
    def g():
        return sys._getframe().f_back is a, sys._getframe(1) is a, inspect.currentframe().f_back is a
    print(g())
    return a
fr = f()
print(fr.f_code is f.__code__, fr.f_back is None, sys._getframe() is sys._getframe(), f.__code__ is f.__code__)
try:
    1/0
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_frame is sys._getframe(), tb is e.__traceback__, tb.tb_frame is tb.tb_frame, sys.exc_info()[2] is tb, tb.tb_next)
def h():
    raise ValueError("x")
try:
    h()
except ValueError as e:
    tb = e.__traceback__
    print(tb.tb_next is tb.tb_next, tb.tb_next.tb_frame is tb.tb_next.tb_frame, tb.tb_frame is sys._getframe(), tb.tb_next.tb_frame.f_back is tb.tb_frame, tb.tb_next.tb_frame.f_code is h.__code__)
    keep = tb.tb_next.tb_frame
    print(keep.f_back is tb.tb_frame, keep.f_locals, keep.f_lineno)
def gen():
    me = sys._getframe()
    yield me
    yield me is sys._getframe()
    yield sys._getframe()
it = gen()
first = next(it)
print(first is it.gi_frame, it.gi_frame is it.gi_frame, next(it), next(it) is first, first.f_back)
async def co():
    me = sys._getframe()
    print(me is c.cr_frame if c else None)
    await asyncio.sleep(0)
    print(me is sys._getframe(), me is c.cr_frame, 1)
    t = asyncio.current_task()
    seen.append(me)
c = None
seen = []
async def main():
    global c
    c = co()
    fr = c.cr_frame
    t = asyncio.create_task(c)
    await asyncio.sleep(0)
    print(t.get_stack()[0] is fr, t.get_coro().cr_frame is fr)
    await t
    print(seen[0] is fr)
asyncio.run(main())
class K:
    k = sys._getframe()
    print(k is sys._getframe(), k.f_back is sys._getframe(1))
def rec(n, seen):
    seen.append(sys._getframe())
    if n: rec(n - 1, seen)
    else:
        x = sys._getframe(); i = len(seen) - 1
        while x is not sys._getframe(len(seen)):
            print(x is seen[i]); i -= 1; x = x.f_back
rec(3, [])
s1 = []; rec(0, s1); s2 = []; rec(0, s2)
print(s1[0] is s2[0], s1[0] == s2[0], s1[0].f_locals is s1[0].f_locals)
print(sys._getframe().f_globals is globals(), sys._getframe().f_locals is locals(), sys._getframe().f_locals is globals())
print(f() is f(), len({f(), f()}))
def gen():
    f = sys._getframe()
    yield f
    yield 1
def use():
    g = gen()
    f = next(g)
    print(f.f_back, f is g.gi_frame)
    list(g)
    print(g.gi_frame, f.f_lineno, f.f_locals)
    g = gen(); f = next(g); g.close(); print(f.f_lineno)
use()
def a(): return sys._getframe()
def b():
    return a()
x = b()
print(x.f_back.f_code.co_name, x.f_back.f_back.f_code.co_name, x.f_back.f_back is sys._getframe())
def boom(): raise ValueError
def mid(): y = 1; boom()
try: mid()
except ValueError as e: tb = e.__traceback__
fs = []
while tb: fs.append(tb.tb_frame); tb = tb.tb_next
print([f.f_code.co_name for f in fs], [f.f_back is p for f, p in zip(fs[1:], fs)], fs[1].f_locals, fs[1].f_lineno, fs[0] is sys._getframe())
def inner():
    try: boom()
    except ValueError as e: return e.__traceback__
t = inner()
print(t.tb_frame.f_code.co_name, t.tb_next.tb_frame.f_back is t.tb_frame, t.tb_frame.f_locals)
