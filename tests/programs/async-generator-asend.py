import asyncio
import inspect
from collections.abc import Coroutine


async def echo():
    received = yield "ready"
    while received != "stop":
        received = yield received * 2


async def main():
    gen = echo()
    print(await gen.asend(None))
    print(await gen.asend(1), await gen.asend("ab"))
    try:
        await gen.asend("stop")
    except StopAsyncIteration:
        print("over")

    # What it gives passes for a coroutine, as `collections.abc.Coroutine` has it.
    for request in gen.asend(1), gen.__anext__(), gen.athrow(ValueError), gen.aclose(), anext(gen, 3), echo():
        kind = type(request).__name__
        print(kind, asyncio.iscoroutine(request), inspect.iscoroutine(request), isinstance(request, Coroutine))
        if hasattr(request, "close"):
            request.close()
            try:
                type("Derived", (type(request),), {})
            except TypeError as error:
                print(error)


asyncio.run(main())
