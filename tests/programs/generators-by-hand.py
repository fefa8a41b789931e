def g():
    try:
        x = yield 1
        print("got", x)
        yield 2
    except GeneratorExit: print("exit"); raise
    except ValueError as e: print("ve", e); yield 99
    finally: print("fin")
    return "r"
i = g(); print(next(i)); print(i.send("s"));
try: next(i)
except StopIteration as e: print("stop", e.value)
i = g(); next(i); print(i.throw(ValueError("x"))); print(i.close())
i = g(); next(i); i.close(); i.close()
i = g(); i.close(); print(list(i))
i = g()
try: i.send(1)
except TypeError as e: print(e)
i = g()
try: i.throw(KeyError("k"))
except KeyError as e: print("k", e)
print(list(i))
def ig():
    while True:
        try: yield 1
        except GeneratorExit: pass
def rv():
    try: yield
    except GeneratorExit: return "closed value"
k = rv(); next(k); print(k.close())
def si(): raise StopIteration("inner"); yield
try: next(si())
except RuntimeError as e: print(e, repr(e.__cause__))
def rec():
    yield from me
me = rec()
try: next(me)
except ValueError as e: print(e)
def d():
    r = yield from g(); print("r", r); return "dd"
x = d(); print(next(x), x.send(5))
try: next(x)
except StopIteration as e: print(e.value)
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a): print("throw", len(a), type(a[0])); return 7
    def close(self): print("close called")
    def send(self, v): print("send", v); return 8
def y(): yield from It()
q = y(); print(next(q), q.send(3), q.throw(ValueError("v"))); q.close()
print(q.gi_frame, q.gi_running)
def tt(): yield
t = tt(); next(t)
for bad in (1, "s", int, None):
    try: t.throw(bad)
    except TypeError as e: print(e)
ge = (x * 2 for x in range(3)); print(ge.__name__, type(ge), next(ge)); print(repr(ge)[:30])
def lam(): return [(lambda: (yield))()]
print(type(lam()[0]))
print(g.__name__, g().__qualname__)
try: (x for x in 5)
except TypeError as e: print(e)
a = (x for x in [1, 2, 3] if print("c", x) or x > 1)
print(next(a))
