"""An async generator that ignores its GeneratorExit: aclose() has no second go, the loop has no part in its end."""

import asyncio
async def tough(who):
    for n in range(5):
        try:
            print(who, "gives", n)
            yield n
        except GeneratorExit:
            print(who, "ignores")
            yield "extra"
async def one():
    g = tough("one")
    print(await g.asend(None))
    for what in (g.aclose, g.aclose, lambda: g.athrow(KeyError), lambda: g.asend(None), lambda: g.asend(None), g.aclose):
        try:
            print("->", await what())
        except BaseException as e:
            print("->", repr(e))
async def two():
    async def clean(who):
        try:
            yield 1
        finally:
            print(who, "cleans")
            await asyncio.sleep(1)
            print(who, "cleaned")
    g = clean("a")
    await anext(g)
    c = g.aclose()
    c.send(None)
    print("begun")
    c = None
    print("dropped")
    g = None
    print("gone")
    await asyncio.sleep(0)
    print("next")
    await asyncio.sleep(2)
async def three():
    g = tough("three")
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    g = None
    print("gone")
    await asyncio.sleep(0)
async def four():
    async def f():
        try:
            yield 1
        finally:
            await asyncio.sleep(0)
            print("four ends")
    g = f()
    print(await anext(g))
    t = asyncio.create_task(anext(g))
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
for each in one, two, three, four:
    print("==", each.__name__)
    asyncio.run(each())
