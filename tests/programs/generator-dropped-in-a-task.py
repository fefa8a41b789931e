import asyncio
from itertools import chain


def numbers(name, count=3):
    try:
        for number in range(count):
            yield number
    finally:
        print("closed", name)


def doubled(items):
    for item in items:
        try:
            str(len(str(item)))
            yield item * 2
        finally:
            pass


def checked(item):
    try:
        str(len(str(item)))
    except ValueError:
        pass
    name = "x"
    del name
    return item


async def looks(name):
    for number in numbers(name):
        await asyncio.sleep(0.1)
        if number == 1:
            break
    print("left", name)


async def holds():
    held = numbers("held over a wait")
    next(held)
    await asyncio.sleep(1)
    print(next(held))


async def cancelled():
    for number in numbers("cancelled"):
        await asyncio.sleep(10)


async def main():
    await asyncio.gather(looks("a"), looks("b"), holds())
    print("gathered")
    task = asyncio.create_task(cancelled())
    await asyncio.sleep(0.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    # What a built-in function goes through is in use, whatever runs meanwhile.
    print(list(map(checked, numbers("map"))))
    print(sum(map(checked, doubled(numbers("sum")))))
    print(list(zip(map(checked, numbers("zip")), map(checked, doubled(numbers("zipped"))))))
    print(sorted(map(checked, (each for each in numbers("sorted"))), key=checked))
    print([checked(each) for each in chain.from_iterable(numbers(name, 2) for name in "pq")])
    for each in chain.from_iterable(map(numbers, "rs")):
        print(checked(each))
    print(dict(zip(map(checked, "ab"), numbers("dict"))))
    generators = [numbers("first"), numbers("second")]
    print(list(map(next, generators)), list(map(next, generators)))


asyncio.run(main())
