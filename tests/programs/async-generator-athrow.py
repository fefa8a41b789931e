import asyncio


async def gen():
    try:
        yield 1
    except ValueError as error:
        print("inside", error)
        yield 2


async def main():
    g = gen()
    print(await anext(g))
    print(await g.athrow(ValueError("thrown")))
    print(await anext(g, "default"))
    await g.aclose()


asyncio.run(main())
