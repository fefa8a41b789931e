import asyncio
import os
from concurrent.futures import ProcessPoolExecutor

counter = 0
seen = []


class Box:
    made = 0

    def __init__(self, name):
        self.name = name
        self.items = []
        Box.made += 1

    def fill(self, item):
        self.items.append(item)
        Box.made += 10
        return self


def count():
    global counter
    counter += 1
    return counter


def note(item):
    seen.append(item)
    return list(seen)


def grow(items):
    items.append(4)
    return items


def same(one, two):
    return one is two, one


def remember(item, known=[]):
    known.append(item)
    return known


def where():
    return __name__, os.getpid() == parent, counter, Box.made


parent = os.getpid()


async def main():
    global counter
    counter = 100
    seen.append("main")
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=1) as pool:
        print([await loop.run_in_executor(pool, count) for _ in range(3)], counter)
        print(await loop.run_in_executor(pool, note, "job"), seen)
        items = [1, 2, 3]
        grown = await loop.run_in_executor(pool, grow, items)
        print(items, grown, grown is items)
        pair = [1]
        equal, back = await loop.run_in_executor(pool, same, pair, pair)
        print(equal, back, back is pair)
        box = Box("a")
        other = await loop.run_in_executor(pool, box.fill, "b")
        print(box.items, other.items, type(other) is Box, Box.made)
        print(await loop.run_in_executor(pool, remember, 1), await loop.run_in_executor(pool, remember, 2), remember(3))
        print(await loop.run_in_executor(pool, where))


if __name__ == "__main__":
    asyncio.run(main())
