"""A coroutine is awaited once, whether the program's or asyncio's own: whatever asks it again is told so."""

import asyncio


async def work():
    await asyncio.sleep(0)
    return 1


class Begun:
    def __init__(self, coro):
        self.driver = coro.__await__()

    def __await__(self):
        return self.driver


async def told(awaitable):
    try:
        return await awaitable
    except BaseException as error:
        return repr(error)


def done(step, *args):
    try:
        return step(*args)
    except Exception as error:
        return repr(error)


async def main():
    makers = (work, lambda: asyncio.sleep(0, 2), lambda: asyncio.sleep(0.1, 3), lambda: asyncio.Lock().acquire())
    for make in makers:
        coro = make()
        print(await coro, await told(coro), await told(asyncio.create_task(coro)))
        coro = make()
        task = asyncio.create_task(coro)
        await asyncio.sleep(0)
        print(await told(coro), await task)
        coro = make()
        print(await asyncio.gather(coro, asyncio.create_task(coro), return_exceptions=True))
        begun = Begun(make())
        print(done(next, begun.driver), await told(begun), await told(begun))
        coro = make()
        coro.close()
        for step in (coro.send, coro.throw, lambda _: coro.close(), coro.__await__().send):
            print(done(step, None if step != coro.throw else ValueError("thrown")))
        coro = make()
        print(done(coro.throw, ValueError("thrown")), done(coro.send, None), done(coro.throw, KeyError()), done(coro.send, 5))
        closed = make()
        task = asyncio.create_task(closed)
        closed.close()
        print(await told(task))
        cancelled = make()
        task = asyncio.create_task(cancelled)
        task.cancel("never")
        cancelled.close()
        print(await told(task))


asyncio.run(main())
