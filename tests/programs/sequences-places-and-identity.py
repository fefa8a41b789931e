"""Places that no machine counts to, slices compared, and what CPython keeps once."""
import asyncio
import itertools
from collections import deque
from pathlib import PurePath


class Far:
    def __index__(self):
        return 10**30


def ask(question):
    try:
        print(question())
    except Exception as error:
        print(repr(error))


def put(at, place):
    at[place] = 1


def take(at, place):
    del at[place]


def arguments(*given):
    return given


async def places():
    for items in ([1], (1,), "ab", "日本", b"ab", bytearray(b"ab"), range(3), deque([1])):
        ask(lambda: items[Far()])
        ask(lambda: items[-(10**30)])
    for items in ([1], bytearray(b"ab"), deque([1])):
        ask(lambda: put(items, Far()))
        ask(lambda: take(items, Far()))
    for place in (slice(0, 2), "a", 1.5, None):
        ask(lambda: deque([1, 2])[place])
        ask(lambda: put(deque([1, 2]), place))
        ask(lambda: take(deque([1, 2]), place))


async def slices():
    ask(lambda: slice(1, None) < slice(1, None))
    ask(lambda: slice(1, 2) < slice(1, 3))
    ask(lambda: slice(1) >= slice(2))
    ask(lambda: slice(None, 1) < slice(0, 1))
    ask(lambda: slice(1) < 3)


async def kept_once():
    print(() is tuple([]), tuple("") is (1,)[1:], (1,) * 0 is (), arguments() is (), id(()) == id(tuple()))
    print(b"" is bytes(0), bytes([65]) is b"A", b"AB"[:1] is b"A", bytearray() is bytearray(), [] is [])


async def counts():
    for given in ((True, -1), (True,), (False, True), (1.5, True), (0, False), (None,), (1, None)):
        ask(lambda: (itertools.count(*given), list(itertools.islice(itertools.count(*given), 3))))
    for name in ("", "a/b", "a"):
        ask(lambda: PurePath("").with_name(name))


async def main():
    await asyncio.gather(places(), slices(), kept_once(), counts())


asyncio.run(main())

few = deque([1, 2])
for key in ("a", 1.5, 10**30, True, 2, -3):
    for ask in (lambda: few[key], lambda: few.__getitem__(key), lambda: few.__setitem__(key, 3), lambda: deque.__getitem__(few, key)):
        try:
            print(ask())
        except Exception as error:
            print(repr(error))
