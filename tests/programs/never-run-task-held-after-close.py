"""A task that had not begun when its loop was closed goes where the last reference to it does."""
import asyncio


async def never():
    print("never")


def closed_with(count):
    loop = asyncio.new_event_loop()
    tasks = [loop.create_task(never()) for _ in range(count)]
    loop.close()
    print("closed")
    return tasks


def to_none():
    [task] = closed_with(1)
    task = None
    print("none")


def deleted():
    [task] = closed_with(1)
    del task
    print("deleted")


def rebound():
    [task] = closed_with(1)
    task = 1
    print("rebound")


def in_a_list():
    tasks = closed_with(3)
    tasks[1] = 0
    print("item")
    tasks.clear()
    print("cleared")


def at_the_end():
    [task] = closed_with(1)
    print("end")




for way in (to_none, deleted, rebound, in_a_list, at_the_end):
    print("---", way.__name__)
    way()

[kept] = closed_with(1)
kept = None
print("of the module")
[kept] = closed_with(1)
print("to the end")
