"""A coroutine that an operation failed on is gone there: it is told before the error is handled."""
import asyncio


async def late():
    pass


class Thing:
    pass


def unpacked():
    a, b = late()

def starred():
    a, *b = late()

def nested():
    (a, b), c = late(), 1

def looped():
    for a, b in [late()]: pass

def listed():
    return [*late()]

def in_set():
    return {1, *late()}

def in_tuple():
    return (0, *late())

def in_dict():
    return {**late()}

def called():
    late()()

def called_with():
    late()(late(), x=late())

def star_args():
    print(*late())

def star_kwargs():
    print(**late())

def raised():
    raise late()

def raised_from():
    raise KeyError from late()

def managed():
    with late(): pass

def managed_as():
    with late() as a: pass

def augmented():
    x = 1
    x += late()

def augmented_left():
    t = [0]
    t[0] += late()

def attribute_set():
    late().x = 1

def item_set():
    late()[0] = 1

def item_of():
    [1][late()] = 3

def item_deleted():
    del late()[0]

def sliced():
    [1, 2][late():]

def compared():
    late() < late()

def chained():
    1 < 2 < late()

def contained():
    1 in late()

def negated():
    -late()

def formatted():
    f"{late():>3}"

def percent():
    "%d" % late()

def matched():
    match late():
        case [a, b]: pass
        case {"x": 1}: pass
        case Thing(): pass
    raise TypeError

def comprehended():
    [x for x in late()]

def comprehended_unpacked():
    [x for x, y in [late()]]

def generated():
    list(x for x in late())

def summed():
    sum(late())

def lengthy():
    len(late())

def sorted_by():
    sorted([1, 2], key=late())

def mapped():
    list(map(late(), [1]))

def ints():
    int(late())

def joined():
    ",".join([late()])

def asserted():
    assert not late()

def returned():
    def inner(): return late() + 1
    inner()

def yielded():
    def inner(): yield from late()
    list(inner())

def dictionary():
    {late(): 1}[0]

def decorated():
    @late()
    def inner(): pass

def conditional():
    (late() if late() else 1) + 1

def lambdas():
    (lambda: late())() + 1


async def awaited_wrong():
    await (late() or 1) + 1

async def async_for():
    async for x in late(): pass

async def async_with():
    async with late(): pass

async def async_comprehended():
    [x async for x in late()]

async def gathered():
    await asyncio.gather(late(), 5)

async def double():
    a, b = await late()

async def double_list():
    [*await late()]


async def attempt(case):
    try:
        result = case()
        if asyncio.iscoroutine(result):
            await result
    except Exception as error:
        print(case.__name__, type(error).__name__, error)
    await asyncio.sleep(1)


async def main():
    for name, case in list(globals().items()):
        if callable(case) and name not in ("late", "Thing", "attempt", "main", "asyncio"):
            await asyncio.create_task(attempt(case), name=name)


asyncio.run(main())
