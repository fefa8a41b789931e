# What CPython 3.14 deprecates of what courses use warns in the line that uses it, once.
import asyncio
import datetime
import warnings


async def work():
    return 1


def values():
    try:
        yield 1
    except ValueError as error:
        yield repr(error)


for _ in range(2):
    print(asyncio.iscoroutinefunction(work))
policy = asyncio.get_event_loop_policy()
asyncio.set_event_loop_policy(None)
print(datetime.datetime.utcnow().year, datetime.datetime.utcfromtimestamp(0).year)
generator = values()
next(generator)
print(generator.throw(ValueError, "v", None))
with warnings.catch_warnings(record=True) as given:
    warnings.simplefilter("always")
    coro = work()
    try:
        coro.throw(KeyError, KeyError("k"))
    except KeyError as error:
        print(repr(error))
    asyncio.iscoroutinefunction(work)
for each in given:
    print(each.category.__name__, each.lineno, str(each.message)[:40])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        datetime.datetime.utcnow()
    except DeprecationWarning as error:
        print(type(error).__name__, str(error)[:30])

import re

print(re.sub("a", "b", "aaa", 2), re.split(",", "a,b,c", 1), re.subn("A", "b", "aA", 0, re.I), re.sub("a", "b", "aaa", count=1))
for call in (
    lambda: re.sub("a", "b", "c", 1, count=2),
    lambda: re.sub("a", "b", "c", 1, 2, 3),
    lambda: re.split("a", "b", 1, 2, flags=0),
    lambda: re.sub("a", "b"),
):
    try:
        call()
    except TypeError as error:
        print(error)
