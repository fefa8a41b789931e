"""Async generators that hold themselves: a collection ends each once, in the order of age."""

import asyncio, gc
async def tough(who, holds):
    holds.append(who)
    for n in range(5):
        try:
            print(who, "gives", n)
            yield n
        except GeneratorExit:
            print(who, "ignores")
            yield "extra"
        finally:
            print(who, "leaves")
async def five():
    box = []
    g = tough("five", box)
    box.append(g)
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    g = box = None
    print("gone")
    gc.collect()
    print("collected")
    await asyncio.sleep(0)
async def six():
    box = []
    g = tough("six", box)
    box.append(g)
    await anext(g)
    g = box = None
    print("gone")
    gc.collect()
    print("collected")
    await asyncio.sleep(0)
    print("later")
async def seven():
    box = []
    g = tough("seven", box)
    box.append(g)
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    print("gone")
for each in five, six, seven:
    print("==", each.__name__)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(each())
    loop.close()
print("end")
