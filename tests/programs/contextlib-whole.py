# What contextlib can.
from contextlib import contextmanager, asynccontextmanager, closing, suppress, redirect_stdout, redirect_stderr, nullcontext, ExitStack, AsyncExitStack, ContextDecorator, AbstractContextManager, aclosing, AsyncContextDecorator
import io, asyncio
@contextmanager
def cm(x):
    print("in", x)
    try: yield x * 2
    except ValueError as e: print("caught", e)
    finally: print("out", x)
with cm(1) as a, cm(2) as b: print(a, b)
with cm(3): raise ValueError("v")
try:
    with cm(4): raise KeyError("k")
except KeyError as e: print("key", e)
@contextmanager
def bad(): yield 1; yield 2
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def none():
    return
    yield
try:
    with none(): pass
except RuntimeError as e: print(e)
@contextmanager
def stop(): yield
try:
    with stop(): raise StopIteration("s")
except StopIteration as e: print("stop", e)
@cm(7)
def deco(): print("body"); return 5
print(deco(), deco.__name__)
with redirect_stdout(io.StringIO()) as o: print("hidden")
print(repr(o.getvalue()))
with suppress(ZeroDivisionError, KeyError): 1 / 0
with ExitStack() as st:
    st.enter_context(cm("s1")); st.callback(print, "cb", end="!\n"); st.push(lambda *e: print("push", e[0]) or True)
    @st.callback
    def last(): print("last")
    raise KeyError("x")
with ExitStack() as st:
    st.enter_context(cm("s2")); keep = st.pop_all()
print("kept"); keep.close()
class C(ContextDecorator):
    def __enter__(self): print("enter"); return self
    def __exit__(self, *e): print("exit", e[0]); return False
@C()
def ff(): print("ff")
ff()
with closing(io.StringIO("x")) as f: print(f.read())
print(f.closed)
try: f.read()
except ValueError as e: print(e)
with nullcontext(5) as n: print(n)
try:
    with 5: pass
except TypeError as e: print(e)
class D:
    def __enter__(self): raise RuntimeError("enter fails")
    def __exit__(self, *e): print("never")
try:
    with cm("outer"), D(): pass
except RuntimeError as e: print(e)
class Ex:
    def __enter__(self): return self
    def __exit__(self, *e): raise KeyError("exit")
try:
    with Ex(): raise ValueError("body")
except KeyError as e: print(repr(e), repr(e.__context__))
@asynccontextmanager
async def acm(x):
    print("ain", x)
    try: yield x
    finally: await asyncio.sleep(0.1); print("aout", x)
async def main():
    async with acm(1) as a, acm(2): print(a)
    @acm(3)
    async def af(): return "af"
    print(await af())
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm(4)); st.enter_context(cm(5)); st.push_async_callback(acm.__wrapped__ and asyncio.sleep, 0)
    async with nullcontext(6) as z: print(z)
    try:
        async with cm(1): pass
    except TypeError as e: print(e)
    try:
        with acm(1): pass
    except TypeError as e: print(e)
asyncio.run(main())
