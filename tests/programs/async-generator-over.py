"""An async generator that is over, however it came to that: what each of its methods does then."""

import asyncio


async def numbers(fails=False):
    try:
        yield 1
        if fails:
            raise KeyError("own")
        yield 2
    finally:
        print("closed")


async def never_begun():
    return numbers()


async def begun():
    generator = numbers()
    await anext(generator)
    return generator


async def exhausted():
    generator = numbers()
    print([each async for each in generator])
    return generator


async def failed():
    generator = numbers(fails=True)
    try:
        print([each async for each in generator])
    except KeyError as error:
        print(repr(error))
    return generator


async def closed():
    generator = numbers()
    await generator.aclose()
    return generator


async def closed_when_begun():
    generator = await begun()
    await generator.aclose()
    return generator


async def thrown_into():
    generator = numbers()
    try:
        await generator.athrow(ValueError("thrown"))
    except ValueError as error:
        print(repr(error))
    return generator


METHODS = {
    "anext": lambda generator: anext(generator),
    "anext with default": lambda generator: anext(generator, "default"),
    "asend": lambda generator: generator.asend(None),
    "asend of a value": lambda generator: generator.asend(1),
    "athrow": lambda generator: generator.athrow(ValueError("later")),
    "athrow of a class": lambda generator: generator.athrow(ValueError),
    "athrow of its end": lambda generator: generator.athrow(GeneratorExit),
    "aclose": lambda generator: generator.aclose(),
}


async def main():
    for make in (never_begun, begun, exhausted, failed, closed, closed_when_begun, thrown_into):
        for name, method in METHODS.items():
            generator = await make()
            try:
                result = await method(generator)
            except BaseException as error:
                result = repr(error)
            print(make.__name__, name, result)
            print(generator.ag_running, generator.ag_await, generator.ag_frame is None)
            await generator.aclose()


asyncio.run(main())
