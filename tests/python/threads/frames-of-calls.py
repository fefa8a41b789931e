# Who calls whom: inspect.stack(), inspect.currentframe() and sys._getframe(), and what a frame tells.
import asyncio, inspect, sys, threading
def name():
    return inspect.currentframe().f_code.co_name, inspect.stack()[0][3], inspect.stack()[0].function, sys._getframe().f_code.co_name
def caller():
    return inspect.stack()[1].function, inspect.currentframe().f_back.f_code.co_name, sys._getframe(1).f_lineno, inspect.stack()[1][2]
def outer(a, b=2):
    c = a + b
    return caller(), sorted(inspect.currentframe().f_locals.items()), len(inspect.stack()), [f.function for f in inspect.stack()]
print(name(), outer(1), inspect.stack()[0].function, inspect.currentframe().f_back)
class A:
    def __init__(self): self.who = inspect.stack()[1].function
    def m(self): return self.k()
    def k(self): return [(f.function, f.lineno, f.code_context, f.index) for f in inspect.stack()]
def make(): return A()
print(make().who, A().who, A().m())
async def inner():
    await asyncio.sleep(0)
    f = inspect.currentframe()
    return f.f_code.co_name, f.f_back.f_code.co_name, f.f_lineno, inspect.getframeinfo(f).function
async def main():
    print(await inner(), inspect.stack()[0].function)
asyncio.run(main())
print(inspect.isframe(inspect.currentframe()), "outer" in inspect.currentframe().f_globals, inspect.currentframe().f_locals is not None)
x = 5
def g():
    return inspect.currentframe().f_back.f_locals["x"], sys._getframe(1).f_globals["x"]
print(g())
f = lambda: inspect.stack()[0].function
print(f())
thread = threading.Thread(target=lambda: print(name(), caller()))
thread.start()
thread.join()
import faulthandler
faulthandler.enable()
print(faulthandler.is_enabled(), faulthandler.disable(), faulthandler.is_enabled())
