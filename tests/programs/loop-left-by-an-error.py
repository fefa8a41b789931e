"""A loop that an error leaves lets go at once of what it went through: what is left of that was never awaited."""
import asyncio
import sys

async def fail(n):
    raise ValueError(n)
async def loop():
    for c in [fail(1), fail(2)]:
        await c
async def comp():
    return {key: await value for key, value in {"x": fail(1), "y": fail(2)}.items()}
async def listed():
    return [await value for value in [fail(1), fail(2)]]
async def genned():
    return [each async for each in (await value for value in [fail(1), fail(2)])]
async def plain():
    for c in [fail(1), fail(2)]:
        c.send(None)
async def plaincomp():
    return [c.send(None) for c in [fail(1), fail(2)]]
async def plaingen():
    return list(c.send(None) for c in [fail(1), fail(2)])
async def withed():
    async def go(it):
        async for c in it:
            await c
    async def many():
        for c in [fail(1), fail(2)]:
            yield c
    await go(many())
async def main():
    for job in loop, comp, listed, genned, plain, plaincomp, plaingen, withed:
        try:
            await job()
        except ValueError:
            print("caught", job.__name__, file=sys.stderr)
        print("next", file=sys.stderr)
asyncio.run(main())
