"""A task can be made of what an async generator is asked for: the next item, its end, an error to be thrown in."""

import asyncio


async def numbers():
    try:
        for n in range(4):
            await asyncio.sleep(1)
            yield n
    finally:
        await asyncio.sleep(0.5)
        print("closed")


class Counter:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n += 1
        await asyncio.sleep(0.4)
        return self.n


async def main():
    generator = numbers()
    task = asyncio.create_task(anext(generator), name="first")
    print(task)
    print(await task, task)
    task = asyncio.create_task(generator.__anext__())
    print(await asyncio.wait_for(task, 5))
    print(await asyncio.gather(anext(generator), anext(generator), return_exceptions=True))
    print(await asyncio.ensure_future(generator.asend(1)))
    async with asyncio.TaskGroup() as group:
        closing = group.create_task(generator.aclose())
    print(closing.result())
    counted = numbers()
    print([await asyncio.wait_for(anext(counted, "end"), 5) for _ in range(5)])
    print(await asyncio.wait_for(anext(Counter(), "end"), 5))
    print(await asyncio.gather(anext(generator), generator.asend(None), generator.athrow(ValueError), return_exceptions=True))
    print(await asyncio.create_task(anext(generator, "default")))

    generator = numbers()
    task = asyncio.create_task(anext(generator))
    await asyncio.sleep(0.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task)

    sources = [numbers(), Counter()]
    waiting = {asyncio.ensure_future(anext(source)): source for source in sources}
    for _ in range(4):
        done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for each in done:
            source = waiting.pop(each)
            print(type(source).__name__, each.result())
            waiting[asyncio.ensure_future(anext(source))] = source
    for each in waiting:
        each.cancel()
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    last = numbers()
    print(await asyncio.create_task(anext(last)))
    await last.aclose()


asyncio.run(main())
