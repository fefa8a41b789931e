"""What an async generator's methods give wants to be awaited, as a coroutine does."""
import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


class Own:
    async def stream(self):
        yield 1


def dropped(what):
    print("made", type(what).__name__)


async def main():
    stream = numbers()
    stream.aclose()
    stream.asend(None)
    stream.athrow(KeyError("thrown"))
    stream.__anext__()
    print("asked for")
    anext(stream)
    dropped(stream.aclose())
    kept = stream.aclose()
    print("kept")
    kept = None
    print(await anext(stream))
    request = stream.asend(None)
    try:
        request.send(None)
    except StopIteration as stop:
        print(stop.value)
    del request
    left = stream.aclose()
    await stream.aclose()
    print("again")
    stream.aclose()
    for _ in range(3):
        stream.asend(1)
    task = asyncio.create_task(numbers().asend(None))
    task.cancel()
    await asyncio.wait([task])
    print(task)


asyncio.run(main())
asyncio.run(main(), debug=True)
stream = numbers()
kept = stream.asend(None)
stream.aclose()
Own().stream().aclose()
Own().stream().asend(None)
print("end")
