import asyncio
import functools
import inspect


def plain(a,
          b=1):
    """Doc."""
    if a:
        return b

    # last words
    return a
    # after
  # less

        # more
# none

def one(): return 1
x = 2

def deco(f):
    @functools.wraps(f)
    def wrapper(*args):
        return f(*args)
    return wrapper

@deco
@deco
def decorated(a):  # note
    return [
        a,
    ]
class Thing:
    "text"
    def method(self):
        async def inner():
            await asyncio.sleep(1)
        return inner
    @property
    def prop(self): return 1
    @staticmethod
    def stat():
        s = """
multi
"""
        return s
    y = 1

async def main():
    def nested():
        pass
    for f in (plain, one, deco, decorated, Thing, Thing.method, Thing().method, Thing.stat, Thing.prop.fget, main, nested, Thing().method()):
        print(inspect.getsource(f))
        lines, first = inspect.getsourcelines(f)
        print(len(lines), first)
    for bad in (len, int, 3, "x", main, Thing()):
        try: inspect.getsource(bad)
        except TypeError as e: print(e)
    c = one
    print(inspect.cleandoc(inspect.getsource(Thing.method)))
    if x:
        class Inner:
            def m(self):
                return 1
            # tail
        print(inspect.getsource(Inner), inspect.getsource(Inner.m))

asyncio.run(main())

def late():
    return 1
print(inspect.getsource(late))
