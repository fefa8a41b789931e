import asyncio


async def fail(name):
    raise KeyError(name)


async def failed(*names):
    tasks = [asyncio.create_task(fail(name)) for name in names]
    await asyncio.sleep(0)
    return tasks


class Box:
    pass


async def loop_target():
    tasks = await failed("a", "b", "c")
    while tasks:
        for task in [tasks.pop(0)]:
            print("loop", task.done())
    del task
    print("over")


async def temporary_list():
    for task in await failed("a", "b", "c"):
        x = None
        print("temporary", task.done())
    print("over")
    await asyncio.sleep(0)
    print("turn")


async def temporary_list_sync():
    tasks = await failed("a", "b", "c")
    def inner():
        nonlocal tasks
        for task in [tasks.pop(), tasks.pop(), tasks.pop()]:
            x = None
            print("temporary", task.done())
        print("over")
        task = None
        print("none")
    inner()
    print("inner over")


async def pairs():
    tasks = await failed("a", "b", "c")
    other = await failed("d", "e", "f")
    both = list(zip(tasks, other))
    del tasks, other
    while both:
        for one, two in [both.pop()]:
            print("pair")
    print("over")


async def walrus():
    tasks = await failed("a", "b", "c")
    while tasks and (task := tasks.pop()):
        print("walrus")
    print("over")


async def attribute():
    tasks = await failed("a", "b", "c")
    box = Box()
    while tasks:
        box.task = tasks.pop()
        print("attribute")
    box.task = 1
    print("over")


async def subscript():
    tasks = await failed("a", "b", "c")
    box = {}
    while tasks:
        box[0] = tasks.pop()
        print("subscript")
    box[0] = 1
    print("over")
    tasks = await failed("a", "b", "c")
    tasks[1] = None
    print("item")
    tasks[0] = 3
    print("item")
    print("left", len(tasks))


async def comprehension():
    print([print("inside", task and 1) for task in await failed("a", "b", "c")], "comprehended")
    print("over")


async def with_as():
    import contextlib
    tasks = await failed("a", "b", "c", "d")
    while tasks:
        with contextlib.nullcontext(tasks.pop()) as task:
            print("inside")
        print("outside")
    print("over")


async def async_for():
    async def gen():
        for name in "abc":
            yield (await failed(name))[0]
    async for task in gen():
        print("async for")
    print("over")
    task = 1
    print("one")
    print([1 async for task in gen()])
    print("over")


def plain_generator(tasks):
    while tasks:
        yield tasks.pop()


async def generators():
    for task in plain_generator(await failed("a", "b", "c")):
        print("got")
    print("over")
    task = 1
    print("one")
    print(sum(task.done() for task in plain_generator(await failed("d", "e", "f"))))
    print("over")


async def returned():
    async def one():
        return (await failed("a"))[0]
    await one()
    print("awaited")
    def two(tasks):
        return tasks.pop()
    two(await failed("b"))
    print("called")


async def popped():
    tasks = await failed("a", "b")
    tasks.pop()
    print("popped")
    by_name = dict(zip("ab", await failed("c", "d")))
    by_name.pop("a")
    print("popped")
    (await failed("e")).pop()
    print("over")


for run in (loop_target, temporary_list, temporary_list_sync, pairs, walrus, attribute, subscript, comprehension, with_as, async_for, generators, returned, popped):
    print("---", run.__name__)
    asyncio.run(run())
