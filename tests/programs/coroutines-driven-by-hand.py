import types
import asyncio
from contextlib import asynccontextmanager

@types.coroutine
def switch():
    yield

class Loop:
    def __init__(self):
        self.ready = []
    def spawn(self, c):
        self.ready.append(c)
    def run(self, turns):
        for _ in range(turns):
            for c in list(self.ready):
                try:
                    c.send(None)
                except StopIteration as stop:
                    self.ready.remove(c)
                    print("done", stop.value)

@asynccontextmanager
async def guard(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("leave", name)

async def inner(name, n):
    async with guard(name):
        for _ in range(n):
            await switch()
    return name

async def outer(name, n):
    return await inner(name, n)

async def items():
    try:
        for i in range(3):
            await switch()
            yield i
    finally:
        print("items closed")

async def reader():
    async for i in items():
        print("item", i)
        if i == 1:
            break
    await switch()
    print("read")

def main():
    loop = Loop()
    for i in range(3):
        loop.spawn(outer(f"c{i}", i + 1))
    loop.spawn(reader())
    loop.run(3)
    print("main ends", len(loop.ready))

main()

def replaced():
    c = outer("x", 5)
    c.send(None)
    c = outer("y", 5)
    c.send(None)
    print("replaced")
    c.close()
    print("closed")

replaced()
box = [outer("z", 5)]
box[0].send(None)
box.clear()
print("cleared")

async def thrown():
    try:
        await switch()
    except ValueError as error:
        print("caught", error)
        await switch()

t = thrown()
t.send(None)
t.throw(ValueError("no"))
del t
print("end")
