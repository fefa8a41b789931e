"""A context manager that swallows an error lets go of it, and of what the frames of its traceback held."""

import asyncio


class Swallows:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return True

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        return True


async def fail(name):
    raise KeyError(name)


async def work(name):
    task = asyncio.create_task(fail(name))
    await asyncio.wait([task])
    raise ValueError


def lose(task):
    raise ValueError


async def main():
    async with Swallows():
        await work("async with")
    print("left async with")
    with Swallows():
        await work("with")
    print("left with")
    tasks = [asyncio.create_task(fail("call"))]
    await asyncio.wait(tasks)
    with Swallows():
        lose(tasks.pop())
    print("left call")
    await asyncio.sleep(0)


asyncio.run(main())
