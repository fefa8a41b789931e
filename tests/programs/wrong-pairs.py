"""What `dict` and `gather` say of arguments that they cannot take."""

import asyncio


def attempt(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


attempt(lambda: {}.update([1]))
attempt(lambda: {}.update([(1, 2, 3)]))
attempt(lambda: {}.update(["ab", "c"]))
attempt(lambda: {}.update(1))
attempt(lambda: {}.update(1, 2))
attempt(lambda: dict([1]))
attempt(lambda: dict([(1, 2), (3,)]))
attempt(lambda: dict({}, 1))
attempt(lambda: dict([([], 1)]))
attempt(lambda: asyncio.gather([1]))
attempt(lambda: asyncio.gather(1))


async def main():
    attempt(lambda: asyncio.gather([1]))
    attempt(lambda: asyncio.gather(1))
    future = asyncio.Future()
    attempt(lambda: asyncio.gather(future, [1]))
    attempt(lambda: asyncio.gather(future, 1))
    dict([(1, 2), None])


asyncio.run(main())
