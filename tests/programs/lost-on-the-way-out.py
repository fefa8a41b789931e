"""What is being returned is lost where a manager or a `finally` fails on the way out; so is what a comprehension had that fails."""
import asyncio
from contextlib import contextmanager


class Told:
    def __init__(self, who):
        self.who = who

    def __del__(self):
        print("freed:", self.who)


@contextmanager
def failing():
    yield
    raise ValueError("left")


def by_manager():
    with failing():
        return Told("returned")


def by_finally():
    try:
        return Told("returned by try")
    finally:
        raise ValueError("finally")


def replaced():
    try:
        return Told("replaced")
    finally:
        return 1


def broken():
    for number in range(2):
        try:
            return Told(number)
        finally:
            break
    print("went on")


for each in by_manager, by_finally, replaced, broken:
    try:
        print(each())
    except ValueError as error:
        print("caught", error)


async def fail():
    raise ValueError("of a task")


async def by_group():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            return asyncio.sleep(1)
    except ExceptionGroup as error:
        print("caught", error)
        raise


async def by_final():
    try:
        return asyncio.Event().wait()
    finally:
        await fail()


def comprehended(kind):
    own = Told("own")
    items = (Told(letter) for letter in "abc")
    try:
        if kind == "list":
            return [1 / (each.who != "b") for each in list(items)]
        if kind == "nested":
            return [[Told(y + x.who) for y in "pq" if 1 / (y + x.who != "qb")] for x in list(items)]
        if kind == "captured":
            return [lambda: each for each in list(items) if 1 / (each.who != "b")]
        return {(x.who, y.who): x for x in list(items) for y in [Told("d")] if 1 / (x.who != "b")}
    except ZeroDivisionError:
        print("caught", own.who)


for kind in "list", "nested", "captured", "dict":
    print(kind)
    comprehended(kind)


async def job(who):
    return who


async def main():
    for each in by_group(), by_final():
        try:
            await each
        except (ValueError, ExceptionGroup) as error:
            print(type(error).__name__)
    try:
        return {name: asyncio.create_task(1) for name, made in [("x", job("x")), ("y", asyncio.to_thread(print))]}
    except TypeError as error:
        print(error)
    try:
        return [await asyncio.wait_for(each, 0.1) for each in [job("z"), asyncio.sleep(1), asyncio.Lock().acquire()]]
    except TimeoutError:
        print("late")


asyncio.run(main())
