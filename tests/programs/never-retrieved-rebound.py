import asyncio


async def fail(name):
    raise KeyError(name)


async def one():
    for name in range(2):
        task = asyncio.create_task(fail(name))
        task.add_done_callback(lambda task: print("done", task.cancelled()))
        print("made", name)
        await asyncio.wait([task])
        print("waited", name)
    task = asyncio.current_task()
    print("let go")


async def sets():
    for name in range(2):
        tasks = [asyncio.create_task(fail(name))]
        done, pending = await asyncio.wait(tasks)
        print("waited", len(done), len(pending))
    tasks = done = ()
    print("let go")


async def swapped():
    first, second = [asyncio.create_task(fail(name)) for name in "ab"]
    await asyncio.sleep(0)
    first, second = second, first
    print("swapped")
    [first, *rest] = [1, 2, 3]
    print("one left", first, rest)
    coroutine = fail("c")
    coroutine = None if rest is None else first
    print("never awaited", coroutine)


kept = None


async def outer():
    global kept
    kept = asyncio.create_task(fail("kept"))
    inner = asyncio.create_task(fail("inner"))

    def lose():
        nonlocal inner
        inner = "lost"
        print(inner)

    await asyncio.sleep(0)
    lose()
    kept = "other"
    print(kept)


for run in (one, sets, swapped, outer):
    asyncio.run(run())
