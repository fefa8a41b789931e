"""A request that is cancelled before it has begun throws that into the generator; `aclose` still has no error if it ends there."""
import asyncio


async def stream(name, swallow):
    try:
        yield name
        yield name
    except BaseException as error:
        print(name, "met", repr(error))
        if not swallow:
            raise


async def outcome(name, request):
    task = asyncio.create_task(request)
    task.cancel("early")
    await asyncio.wait([task])
    print(name, task)


async def main():
    for swallow in True, False:
        for begin in True, False:
            for how in "aclose", "athrow", "asend":
                name = f"{how} {swallow} {begin}"
                numbers = stream(name, swallow)
                if begin:
                    await anext(numbers)
                argument = {"athrow": [ValueError("thrown")], "asend": [None]}.get(how, [])
                await outcome(name, getattr(numbers, how)(*argument))
                await outcome("again " + name, getattr(numbers, how)(*argument))


asyncio.run(main())
