import asyncio
from asyncio.staggered import staggered_race


async def host(name, delay, error=None):
    print("try", name, asyncio.current_task().get_name())
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print("give up", name)
        raise
    if error:
        raise error
    return name


def hosts(*several):
    return [lambda each=each: host(*each) for each in several]


async def cancelled_on_the_way():
    try:
        await staggered_race(hosts(("x", 5), ("y", 5)), 1)
    finally:
        print("left", len(asyncio.all_tasks()))


async def not_a_host():
    return "never called"


async def main():
    print(await staggered_race(hosts(("a", 3), ("b", 1), ("c", 9)), 1))
    print(await staggered_race(hosts(("d", 1, OSError("down")), ("e", 1), ("f", 1)), 5))
    print(await staggered_race(hosts(("g", 1, OSError("down")), ("h", 1, OSError("up"))), None))
    print(await staggered_race([], 1))
    task = asyncio.create_task(cancelled_on_the_way())
    await asyncio.sleep(1.5)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))
    try:
        await staggered_race([not_a_host, None], 1)
        await staggered_race([None], 1)
    except BaseException as error:
        print(repr(error))


asyncio.run(main())


async def eagerly():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print(await staggered_race(hosts(("i", 0), ("j", 1)), 1))


asyncio.run(eagerly())
