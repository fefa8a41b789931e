"""What an async generator's methods give can be closed: nobody awaits it then."""
import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("finally")


async def stubborn():
    try:
        yield 1
        await asyncio.sleep(1)
    except GeneratorExit:
        yield 2


async def waiting():
    try:
        await asyncio.sleep(1)
        yield 1
    finally:
        await asyncio.sleep(0)


async def tried(what):
    try:
        print("gave", await what)
    except (RuntimeError, StopAsyncIteration, GeneratorExit) as error:
        print(repr(error))


async def main():
    fresh = numbers()
    request = fresh.asend(None)
    print(request.close(), request.close())
    await tried(request)
    await tried(anext(fresh))
    begun = numbers()
    await tried(anext(begun))
    request = anext(begun)
    request.close()
    await tried(anext(begun))
    for name in "aclose", "athrow", "asend":
        stream = numbers()
        await tried(anext(stream))
        request = getattr(stream, name)(*(ValueError("thrown"),) if name == "athrow" else (None,) if name == "asend" else ())
        print(name, request.close())
        await tried(request)
        await tried(anext(stream))
    done = numbers()
    request = anext(done)
    await request
    print("awaited", request.close())
    await done.aclose()
    odd = stubborn()
    await tried(anext(odd))
    request = odd.asend(None)
    print("odd", request.close())
    await tried(anext(odd))
    asleep = waiting()
    request = asleep.asend(None)
    request.send(None)
    try:
        request.close()
    except RuntimeError as error:
        print("asleep", error)
    with_default = anext(numbers(), 5)
    print("default", with_default.close())


asyncio.run(main())
