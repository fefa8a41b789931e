# What waits once more instead of ending is freed nevertheless, and with it what it awaits.
import asyncio
async def tidy(who):
    try:
        await asyncio.sleep(1)
    finally:
        print(who, "cleans up")
        await asyncio.sleep(0)
        print("never")
async def calm(who):
    try:
        await asyncio.sleep(1)
    finally:
        print(who, "cleans up calmly")
async def g(inner):
    for i in range(3):
        try:
            yield i
        except GeneratorExit:
            print("met")
            await inner("x%d" % i)
        finally:
            print("done", i)
async def co(inner):
    try:
        await asyncio.sleep(1)
    except GeneratorExit:
        print("co met")
        await inner("y")
    finally:
        print("co done")
async def part(inner):
    s = g(inner)
    print(await anext(s))
    a = s.aclose()
    try:
        a.send(None)
    except BaseException as e: print(repr(e))
    print("--")
    del a
    del s
    print("gone")
async def part2(inner):
    c = co(inner)
    c.send(None)
    del c
    print("gone2")
async def part3(inner):
    c = co(inner)
    c.send(None)
    try: c.close()
    except RuntimeError as e: print(repr(e))
    print('closed?')
    del c
    print("gone3")
def gen(inner):
    try:
        yield 1
    except GeneratorExit:
        print("gen met")
        yield from inner("z")
    finally: print("gen done")
def inn(who):
    try:
        yield 2
    finally:
        print(who, "cleans up")
        yield 3
        print("never")
def inn2(who):
    try:
        yield 2
    finally:
        print(who, "cleans calmly")
async def main():
    for inner in (tidy, calm):
        await part(inner)
        await part2(inner)
        await part3(inner)
for i in (inn, inn2):
    x = gen(i); next(x); del x
    print("del")
    x = gen(i); next(x)
    try: x.close()
    except RuntimeError as e: print(repr(e))
    print(next(x, None))
    del x
    print("del2")

async def slow():
    try:
        await asyncio.sleep(1)
    finally:
        print("cleans up")
        await asyncio.sleep(1)
        print("is clean")
async def delegate():
    return await asyncio.wait_for(slow(), 0.3)
async def driven():
    once = delegate()
    try:
        once.send(None)
    except Exception as error:
        print("refused", repr(error))
async def waiting():
    await driven()
    print("over")
    await asyncio.sleep(3)
    print("end")
asyncio.run(main())
asyncio.run(waiting())
