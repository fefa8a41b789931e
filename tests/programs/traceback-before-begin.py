# What is thrown into something that has not begun is raised at its `def`.
import asyncio
import functools
import traceback


def same(function):
    @functools.wraps(function)
    def call(*args):
        return function(*args)

    return call


async def child():
    print("never printed")


@same
async def decorated(name):
    print("never printed", name)


def numbers():
    yield 1


async def letters():
    yield "a"


async def main():
    for made in (child(), decorated("x")):
        task = asyncio.create_task(made)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            traceback.print_exc()
    try:
        await asyncio.wait_for(child(), 0)
    except TimeoutError:
        traceback.print_exc()
    try:
        numbers().throw(ValueError("generator"))
    except ValueError:
        traceback.print_exc()
    try:
        await letters().athrow(ValueError("async generator"))
    except ValueError:
        traceback.print_exc()


asyncio.run(main())
