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


# What is no exception fails where it is awaited, and leaves the generator as it was.
async def wrongly():
    g = gen()
    await anext(g)
    request = g.athrow(5)
    print(request)
    for wrong in (request, g.athrow("x"), g.athrow(int)):
        try:
            await wrong
        except TypeError as error:
            print(error)
    print(await anext(g, "over"))


asyncio.run(wrongly())
