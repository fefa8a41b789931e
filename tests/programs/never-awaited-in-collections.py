# Coroutines in a collection or an object that was only passed to a call go with it, those of the last argument first.
import asyncio
async def f(n): return n
async def g(n): return n
class Box:
    def __init__(self, c): self.c = c
def own(a, b): pass
async def main():
    print(f(1), g(2))
    await asyncio.sleep(1); print(1)
    print(Box(f(1)), Box(g(2)))
    await asyncio.sleep(1); print(2)
    own(f(1), g(2))
    await asyncio.sleep(1); print(3)
    own(Box(f(1)), Box(g(2)))
    await asyncio.sleep(1); print(4)
    own([f(1)], [g(2)])
    await asyncio.sleep(1); print(5)
    print([f(1)], [g(2)])
    await asyncio.sleep(1); print(6)
    print([f(1), g(2)])
    await asyncio.sleep(1); print(7)
    print({"a": f(1), "b": g(2)})
    await asyncio.sleep(1); print(8)
    print((f(1), g(2)), sep="")
    await asyncio.sleep(1); print(9)
    print(f(1), g(2), sep="")
    await asyncio.sleep(1); print(10)
    print("{} {}".format(f(1), g(2)))
    await asyncio.sleep(1); print(12)
    print(f"{f(1)} {g(2)}")
    await asyncio.sleep(1); print(13)
    print(*[f(1), g(2)])
    await asyncio.sleep(1); print(14)
asyncio.run(main())
