"""What a built-in function has taken from an iterable is its own, whatever generator ends meanwhile."""

import asyncio
from collections import deque
from functools import reduce
from weakref import WeakSet


async def work(n):
    await asyncio.sleep(0)
    return n


def numbers():
    for n in (1, 2, 3):
        yield n


def begun():
    for n in numbers():
        yield work(n)


async def main():
    print(await asyncio.gather(*(work(n) for n in numbers())))
    print(await asyncio.gather(*map(work, numbers())))
    print(await asyncio.gather(*tuple(work(n) for n in numbers())))
    print(await asyncio.gather(*list(begun()), *begun(), work(4)))
    print(await asyncio.gather(*deque(begun())))
    print(await asyncio.gather(*dict(enumerate(begun())).values()))
    print(await asyncio.gather(*sorted(begun(), key=lambda each: each.__name__)))
    print(await asyncio.gather(*(c for c, _ in zip(begun(), numbers()))))
    print(await asyncio.gather(*[*begun(), *begun()]))
    print(await asyncio.gather(*reduce(lambda made, each: [*made, each], begun(), [])))
    first, *others = begun()
    print(await first, await asyncio.gather(*others))
    print(await asyncio.gather(*filter(asyncio.iscoroutine, begun())))
    tasks = {asyncio.ensure_future(each) for each in begun()}
    print(len((await asyncio.wait(tasks))[0]))
    alive = WeakSet([work])
    print(await asyncio.gather(*(each(5) for each in alive)))
    print(max(begun(), key=lambda each: 0).__name__)


asyncio.run(main())
