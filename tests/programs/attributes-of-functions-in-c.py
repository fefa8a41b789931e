# Functions in C and their methods take no attributes; functions of Python do, and so do modules that are made.
import asyncio
print(type([].append), type({}.get), type("".join))
class A:
    def f(self): pass
print(type(A().f), type(A.f))
try: A().f.x = 1
except AttributeError as e: print(e)
try: [].append.__name__ = 1
except AttributeError as e: print(e)
try: [].append.x = 1
except AttributeError as e: print(e)
try: [].append.x
except AttributeError as e: print(e)
try: print.x = 1
except AttributeError as e: print(e)
try: len.__name__ = 1
except AttributeError as e: print(e)
try: [].append.x = 1
except AttributeError as e: print(e)
try: del print.x
except AttributeError as e: print(e)
try: asyncio.sleep.x = 5
except AttributeError as e: print(e)
import types
class A: pass
def f(self): return self
a = A()
m = types.MethodType(f, a)
print(m() is a, m.__self__ is a)
for args in ((f,), (5, a), (f, None)):
    try: types.MethodType(*args)
    except TypeError as e: print(e)
for args in ((), ("x", "doc", 1), (5,)):
    try: types.ModuleType(*args)
    except TypeError as e: print(e)
print(types.ModuleType("x", "doc").__doc__, types.ModuleType("y").__name__)
print(print.__self__.__name__, [].append.__self__)
asyncio.current_task.x = 5
