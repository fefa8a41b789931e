"""A loop knows an async generator from the first request that is made for it, if it runs then."""
import asyncio


async def numbers(name):
    try:
        yield 1
    finally:
        print(name, "closed")


async def begun():
    stream = numbers("begun")
    print(type(anext(stream)).__name__)


async def main():
    await begun()
    await asyncio.sleep(0)
    print(await anext(stream), await request)


stream = numbers("outside")
request = numbers("request").asend(None)
stream.aclose()
asyncio.run(main())
