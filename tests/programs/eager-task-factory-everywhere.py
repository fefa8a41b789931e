"""Whoever makes a task has the loop's factory make it."""

import asyncio
import contextvars

var = contextvars.ContextVar("var", default="outside")


async def work(n):
    print("work", n, asyncio.current_task().get_name(), var.get())
    if n:
        await asyncio.sleep(n)
    return n


async def eagerly():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    async with asyncio.TaskGroup() as group:
        a = group.create_task(work(0), name="a")
        b = group.create_task(work(1))
        print(a.done(), b.done())
    print(await asyncio.gather(work(0), work(2)))
    print(await asyncio.wait_for(work(0), 1))
    print(asyncio.ensure_future(work(0)))
    print(loop.create_task(work(0)).done())
    context = contextvars.copy_context()
    context.run(var.set, "inside")
    print(await loop.create_task(work(0), context=context))
    late = loop.create_task(work(0), eager_start=False)
    print(late.done())
    await late
    print(asyncio.shield(work(0)).done())
    for each in asyncio.as_completed([work(0), work(0.5)]):
        print(await each)


def telling(loop, coro, **keywords):
    print(coro.__name__, sorted(keywords))
    return asyncio.Task(coro, loop=loop, **keywords)


async def by_hand():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(telling)
    print(loop.get_task_factory() is telling)
    await asyncio.gather(work(0), asyncio.create_task(work(1), name="named"))
    async with asyncio.TaskGroup() as group:
        group.create_task(work(0))
        group.create_task(work(0), name="in group", context=contextvars.copy_context())
    loop.set_task_factory(asyncio.create_eager_task_factory(lambda coro, **keywords: telling(coro=coro, **keywords)))
    await loop.create_task(work(0))
    loop.set_task_factory(None)
    print(loop.get_task_factory(), await loop.create_task(work(0)))


asyncio.run(eagerly())
asyncio.run(by_hand())
