# limit= and depth= of the call graph of the task that runs: how much of its stack is shown.
import asyncio

LIMITS = 1, 2, 3, 4, 9, -1, -2, -3, -4, -9, 0, None


def names(graph):
    return [entry.frame.f_code.co_name for entry in graph.call_stack]


async def outer():
    await middle()


async def middle():
    inner()


def inner():
    for limit in LIMITS:
        print("limit", limit)
        print([name for name in names(asyncio.capture_call_graph(limit=limit)) if name != "capture_call_graph"])
        for depth in 1, 2, 3:
            print(depth, names(asyncio.capture_call_graph(depth=depth, limit=limit)))
            print(asyncio.format_call_graph(depth=depth, limit=limit))
            asyncio.print_call_graph(depth=depth, limit=limit)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(outer(), name="outer")


asyncio.run(main())
