# A manager whose halves give what cannot be awaited: a plain "def", as one writes it by mistake.
import asyncio


class PlainEnter:
    def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        print("left")


class PlainExit:
    async def __aenter__(self):
        return self

    def __aexit__(self, *exc):
        print("leaving", exc[0])


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return "entered"


class Others:
    def __aenter__(self):
        return Awaitable()

    def __aexit__(self, *exc):
        return asyncio.sleep(0.1, True)


async def main():
    for make in (PlainEnter, PlainExit, Others):
        for fails in (False, True):
            try:
                async with make() as entered:
                    print(make.__name__, type(entered).__name__)
                    if fails:
                        raise ValueError("body")
                print("after")
            except (TypeError, ValueError) as error:
                print(type(error).__name__, error, repr(error.__context__))


asyncio.run(main())


async def uncaught():
    async with PlainEnter():
        pass


asyncio.run(uncaught())
