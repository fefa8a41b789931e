import asyncio


async def inner(depth):
    if depth:
        return await inner(depth - 1)
    describe()


def describe():
    asyncio.print_call_graph()
    print(asyncio.format_call_graph(limit=0))
    graph = asyncio.capture_call_graph()
    print(type(graph).__name__, graph.future is asyncio.current_task(), len(graph.awaited_by))
    print(len(asyncio.capture_call_graph(depth=2).call_stack), graph.call_stack == graph.call_stack[:])
    print([(each.frame.f_code.co_name, each.frame.f_lineno) for each in graph.call_stack])


async def wait_a_bit():
    async with asyncio.timeout(5):
        await asyncio.sleep(1)


async def waits_for(task):
    await task


async def numbers():
    yield await inner(0)


async def shielded(task):
    await asyncio.shield(task)


async def main():
    await inner(1)
    async with asyncio.TaskGroup() as group:
        group.create_task(inner(0), name="child")
    await asyncio.gather(inner(0))
    async for _ in numbers():
        pass
    napping = asyncio.create_task(wait_a_bit(), name="napping")
    both = [asyncio.create_task(waits_for(napping), name=name) for name in ("first", "second")]
    protecting = asyncio.create_task(shielded(napping), name="protecting")
    waiting = asyncio.create_task(asyncio.wait(both), name="waiting")
    asyncio.print_call_graph(napping)
    await asyncio.sleep(0.5)
    asyncio.print_call_graph(napping)
    print(asyncio.format_call_graph(napping, limit=1))
    print(asyncio.format_call_graph(napping, limit=-1))
    graph = asyncio.capture_call_graph(napping)
    print([each.future.get_name() for each in graph.awaited_by])
    print([len(each.awaited_by) for each in graph.awaited_by])
    print(isinstance(graph, asyncio.FutureCallGraph), isinstance(graph.call_stack[0], asyncio.FrameCallGraphEntry))
    try:
        graph.future = None
    except AttributeError as error:
        print(type(error).__name__, error)
    asyncio.print_call_graph(asyncio.get_running_loop().create_future())
    await waiting
    print(asyncio.capture_call_graph(napping).awaited_by)
    for wrong in (1, "task"):
        try:
            asyncio.capture_call_graph(wrong)
        except TypeError as error:
            print(error)
    asyncio.get_running_loop().call_soon(outside)
    await asyncio.sleep(0)
    await protecting


def outside():
    print(asyncio.capture_call_graph(), repr(asyncio.format_call_graph()))


asyncio.run(main())
try:
    asyncio.print_call_graph()
except RuntimeError as error:
    print(error)
