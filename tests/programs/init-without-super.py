# Classes that derive from asyncio's and do not call its __init__: the first attribute that is asked for is not there.
import asyncio


def lacking(base):
    def begin(self, late=False):
        if late:
            print(tried(self))
            base.__init__(self, *([1] if base is asyncio.Barrier else []))

    return type("Own" + base.__name__, (base,), {"__init__": begin})


def tried(made):
    try:
        return repr(made).split()[0]
    except AttributeError as error:
        return error


async def tell(made, name, *args):
    try:
        result = getattr(made, name)
        if callable(result):
            result = result(*args)
            print(name, "called", end=" ")
        if asyncio.iscoroutine(result):
            result = await result
        print(name, result)
    except Exception as error:
        print(name, type(error).__name__, error)


async def main():
    for base, names in {
        asyncio.Queue: "put get put_nowait get_nowait qsize empty full task_done join maxsize __str__",
        asyncio.PriorityQueue: "put get maxsize",
        asyncio.Lock: "acquire release locked __aenter__ __repr__",
        asyncio.Event: "is_set set wait __repr__",
        asyncio.Condition: "acquire release locked wait notify notify_all __aenter__ __repr__",
        asyncio.Semaphore: "acquire release locked __aenter__ __repr__",
        asyncio.BoundedSemaphore: "acquire release __repr__",
        asyncio.Barrier: "wait reset abort parties n_waiting broken __aenter__",
        asyncio.TaskGroup: "__aenter__",
    }.items():
        made = lacking(base)()
        for name in names.split():
            await tell(made, name, *([1] if name in ("put", "put_nowait") else []))
        lacking(base)(late=True)
    late = lacking(asyncio.Queue)(late=True)
    await late.put(1)
    print(late.qsize(), await late.get())
    async with lacking(asyncio.Semaphore)():
        print("never")


asyncio.run(main())
