"""What is thrown into anext() with a default goes to what it asks: first of all, or while that waits."""

import asyncio


async def readings():
    try:
        while True:
            yield 1
    finally:
        await asyncio.sleep(0)


async def begun():
    stream = readings()
    await anext(stream)
    return stream


def tried(what, step, *args):
    try:
        print(what, step(*args))
    except BaseException as error:
        print(what, repr(error))


async def by_hand():
    for default in ((), ("end",)):
        stream = await begun()
        asked = anext(stream, *default)
        print(type(asked).__name__)
        tried("throw", asked.throw, ValueError(1))
        print(stream.ag_running)
        tried("throw again", asked.throw, ValueError(2))
        print(stream.ag_running)
    stream = await begun()
    asked = anext(stream, "end")
    tried("throw", asked.throw, ValueError(1))
    tried("send", asked.send, None)
    print(stream.ag_running)
    tried("send again", asked.send, None)
    stream = await begun()
    asked = anext(stream, "end")
    tried("throw", asked.throw, ValueError(1))
    tried("close", asked.close)
    print(stream.ag_running)


class Empty:
    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        raise StopAsyncIteration


async def one():
    yield 1


async def ended():
    asked = anext(Empty(), 5)
    tried("throw", asked.throw, ValueError(1))
    tried("throw again", asked.throw, ValueError(1))
    asked = anext(Empty(), 7)
    print(await asked)
    try:
        await asked
    except RuntimeError as error:
        print(error)
    for error in (StopAsyncIteration, KeyError):
        stream = one()
        await anext(stream)
        tried("thrown", anext(stream, 3).throw, error)


async def held():
    try:
        while True:
            yield 1
    finally:
        print("held to the end")
        await asyncio.Event().wait()


async def main():
    await by_hand()
    await ended()
    global stream
    stream = held()
    await anext(stream)
    print(asyncio.ensure_future(anext(stream, "end")).cancel())
    await asyncio.sleep(1)
    print("and cancelled once more as the run ends")


asyncio.run(main())
