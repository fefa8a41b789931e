import inspect, asyncio
async def f(x):
    y = 2
    await asyncio.sleep(0)
def g(a):
    b = a
    yield b
async def ag(a):
    yield a
class Base:
    x = 1
    def __init__(self, a, *, b: int = 2): self.a = a
    def m(self): pass
class Sub(Base): pass
async def main():
    c = f(1); print(inspect.getcoroutinelocals(c)); c.send(None)
    print(inspect.getcoroutinelocals(c), inspect.getcoroutinestate(c))
    c.close(); print(inspect.getcoroutinelocals(c))
    i = g(5); print(inspect.getgeneratorlocals(i)); next(i); print(inspect.getgeneratorlocals(i)); list(i); print(inspect.getgeneratorlocals(i))
    a = ag(3); await anext(a); print(inspect.getasyncgenlocals(a), inspect.getasyncgenstate(a))
    await a.aclose()
    print(inspect.getmro(Sub), inspect.isroutine(len), inspect.isroutine(Base.m), inspect.isroutine(5), inspect.isroutine(Base(1).m), inspect.isabstract(Base))
    print(inspect.signature(Base), inspect.signature(Sub), inspect.signature(Base).parameters['b'].default)
    print([n for n, v in inspect.getmembers(Sub(1)) if not n.startswith('__')])
    print([n for n, v in inspect.getmembers(Sub, inspect.isfunction)])
    for bad in (lambda: inspect.getgeneratorlocals(5), lambda: inspect.getasyncgenlocals(5)):
        try: bad()
        except TypeError as e: print(e)
asyncio.run(main())
