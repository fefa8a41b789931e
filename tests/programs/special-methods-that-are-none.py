"""A special method that is None takes back what a class could do otherwise; a sequence that is through stays so."""

import asyncio


class Nothing:
    __iter__ = __contains__ = __reversed__ = __add__ = __eq__ = __call__ = None
    __aiter__ = __await__ = __enter__ = __aenter__ = None

    def __getitem__(self, index):
        return index

    def __len__(self):
        return 2


class Right:
    def __radd__(self, other):
        return "right"


class Unlisted:
    __contains__ = None

    def __iter__(self):
        return iter([1])


def tried(ask):
    try:
        print(ask())
    except TypeError as error:
        print(error)


it = Nothing()
for ask in (
    lambda: iter(it),
    lambda: list(it),
    lambda: [each for each in it],
    lambda: 3 in it,
    lambda: 1 in Unlisted(),
    lambda: reversed(it),
    lambda: it + Right(),
    lambda: it == 1,
    lambda: it(),
    lambda: callable(it),
):
    tried(ask)


class Row:
    def __init__(self, length):
        self.length = length

    def __getitem__(self, index):
        if index < self.length:
            return index
        raise IndexError


row = Row(3)
steps = iter(row)
print(list(steps))
row.length = 5
print(list(steps), next(steps, "over"), list(row))


async def main():
    try:
        await it
    except TypeError as error:
        print(error)
    try:
        async for _ in it:
            pass
    except TypeError as error:
        print(error)
    try:
        async with it:
            pass
    except TypeError as error:
        print(error)
    try:
        with it:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
