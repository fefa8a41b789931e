"""A generator that a request alone held is closed once that is answered."""
import asyncio
async def gen():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
async def main():
    print(await anext(gen()))
    print("after")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("later")
    x = await gen().asend(None)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("x", x)
    await anext(gen())
    await asyncio.sleep(1)
    print("end")
asyncio.run(main())
