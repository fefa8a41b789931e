# What a coroutine of asyncio's own was given, it holds before it begins: the report comes when it lets go.
import asyncio


async def fail(what):
    raise ValueError(what)


async def other():
    print("other")
    await asyncio.sleep(1)


def failing(what):
    return asyncio.create_task(fail(what))


async def later(what):
    await asyncio.sleep(2)
    print("after", what)


async def wait():
    w = asyncio.create_task(asyncio.wait([failing("wait"), asyncio.create_task(other())]))
    await later("wait")
    del w
    await asyncio.sleep(1)


async def wait_never():
    w = asyncio.wait([failing("never"), asyncio.create_task(other())])
    await later("never")
    w.close()
    await asyncio.sleep(1)


async def wait_begun():
    tasks = [asyncio.create_task(other())]
    w = asyncio.create_task(asyncio.wait(tasks))
    await asyncio.sleep(0)
    # The wait has its own set by now, and the list goes.
    tasks.append(failing("begun"))
    del tasks
    await later("begun")


async def put():
    queue = asyncio.Queue()
    t = asyncio.create_task(queue.put(failing("put")))
    o = asyncio.create_task(other())
    await later("put")
    queue.get_nowait()
    await asyncio.sleep(1)


async def sleep(delay):
    t = asyncio.create_task(asyncio.sleep(delay, [failing("sleep")]))
    o = asyncio.create_task(other())
    await later("sleep")
    del t
    await asyncio.sleep(1)


async def predicate():
    condition = asyncio.Condition()

    async def use(task):
        async with condition:
            asked = condition.wait_for(task.exception)
            del task
            await asyncio.sleep(1)
            print("asks")
            await asked

    await asyncio.gather(use(failing("predicate")), other())
    await later("predicate")


async def wrapped():
    class Waits:
        def __init__(self, task):
            self.task = task

        def __await__(self):
            yield from asyncio.sleep(1).__await__()
            print(repr(self.task.exception()))

    t = asyncio.ensure_future(Waits(failing("wrapped")))
    o = asyncio.create_task(other())
    await later("wrapped")
    del t


for each in wait(), wait_never(), wait_begun(), put(), sleep(1), sleep(0), predicate(), wrapped():
    asyncio.run(each)
