"""Timers compare by when they are due, and are equal if they call the same; what gather() gives knows its children."""

import asyncio, contextvars

variable = contextvars.ContextVar("variable", default=0)


def told(step, *args, **named):
    try:
        return step(*args, **named)
    except Exception as error:
        return repr(error)


async def main():
    loop = asyncio.get_running_loop()
    first, second, third = (loop.call_at(when, print, when) for when in (1, 2, 3))
    print(first < second, first > second, first <= second, second >= first, first != second, first == first)
    print(sorted([third, first, second]) == [first, second, third], {first: 1}[first])
    print(first == 1, first.__eq__(1))
    again, other = loop.call_at(2, print, 2), loop.call_at(2, print, "other")
    print(again == second, again == other, len({again, second, other}), again in {second}, {second: 1}.get(again))
    again.cancel()
    print(again == second, loop.call_soon(print) == loop.call_soon(print))
    gathered = asyncio.gather(asyncio.sleep(0), asyncio.create_task(asyncio.sleep(1), name="slept"))
    print(gathered._children[1], gathered._cancel_requested, gathered.cancel(), gathered._cancel_requested)
    outer = asyncio.current_task().get_context()
    inner = contextvars.copy_context()
    print(type(told(inner.run, lambda: told(outer.run, print))), told(outer.run, print)[:20], inner.run(variable.set, 1).old_value)
    for wrong in (asyncio.current_task(), gathered):
        print(told(asyncio.as_completed, wrong))


asyncio.run(main())
