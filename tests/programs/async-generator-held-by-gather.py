"""An async generator that only the traceback of an error holds, in the results of gather: it goes with these."""

import asyncio
async def inner(log):
    try:
        yield 1
    except ValueError: pass
    finally:
        await asyncio.sleep(0.2)
        print("inner ends")
async def outer(items):
    async with asyncio.timeout(0.3):
        async for each in items:
            yield each
async def part():
    stream = inner(1)
    async for each in outer(stream):
        print(each)
        await asyncio.sleep(0.5)
async def main():
    try:
        await part()
    except asyncio.CancelledError as e:
        print(repr(e))
    print("main ends")
async def main2():
    print(await asyncio.gather(part(), return_exceptions=True))
    print("main ends")

asyncio.run(main2())
