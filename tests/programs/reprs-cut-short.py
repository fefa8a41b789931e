"""How much of a result a task shows, and of its arguments a callback that was too slow."""
import asyncio
import time
from collections import deque
from functools import partial


class Long:
    def __repr__(self): return "Long(" + "x" * 60 + ")"

class Broken:
    def __repr__(self): raise ValueError("no repr")

class list_(list): pass

RESULTS = [
    "short", "a text of more than thirty characters, quotes ' and all", list(range(6)), list(range(7)), tuple(range(9)), (1,), (),
    {"id": 1, "name": "Ada", "tags": ["a", "b"], "score": 9.5}, {n: str(n) * 20 for n in range(6)}, {}, set(), {3, 1, 2},
    set(range(8)), frozenset("ab"), frozenset(), deque(range(8)), deque(), 10**50, -1, True, None, 1.5, b"x" * 50, Long(),
    [[[[[[[1]]]]]]], {"a": {"b": {"c": {"d": {"e": {"f": {"g": 1}}}}}}}, [Long()], {1: 2, "a": 3}, list_(range(20)), range(3),
    bytearray(40), ["x" * 40], Ellipsis, len, int,
]


async def give(value):
    return value


def slow(*args, **kwargs):
    time.sleep(0.2)

class Waiter:
    def __call__(self, *args): time.sleep(0.3)
    def serve(self, *args): time.sleep(0.4)

async def main():
    for value in RESULTS:
        task = asyncio.create_task(give(value))
        await task
        print(task)
    broken = asyncio.create_task(give(Broken()))
    await broken
    print(repr(broken).split("result=")[1].split(" at ")[0])
    loop = asyncio.get_running_loop()
    print(loop.call_later(5, slow, 1))
    loop.set_debug(True)
    print(repr(loop.call_later(5, slow, 1, "two")).split(" created")[0].split(" ", 2)[2])
    print(repr(loop.call_later(5, partial(slow, 1, key="value"), "two")).split(" created")[0].split(" ", 2)[2])
    loop.call_soon(slow)
    loop.call_soon(slow, 1, [2] * 9)
    loop.call_soon(partial(slow, 1, key="value"), 2)
    loop.call_soon(Waiter().serve, 2)
    await asyncio.sleep(0.1)

asyncio.run(main())


class Unseen:
    def __repr__(self):
        return ""


print((Unseen(), 1), [Unseen(), Unseen()], {1: Unseen(), 2: 3}, {Unseen()}, deque([Unseen(), 2]))
try:
    deque(None)
except TypeError as error:
    print(error)
