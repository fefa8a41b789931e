"""What is starred is gone through before the next operand has its turn; arguments with a name come last."""

def gen(n):
    for i in range(n):
        print("gen", i)
        yield i
def show(x): print("show", x); return x
print(*gen(2), show(9), *gen(1), show(8))
print([*gen(2), show(9)], {*gen(1), show(3)}, (*gen(1), show(2)))
print({**{"a": show(1)}, "b": show(2), **dict(c=show(3))})
def f(*a, **k): print(a, k)
f(*gen(1), x=show(1), **{"y": show(2)}, z=show(3))
for bad in (lambda: f(*5), lambda: f(1, *5), lambda: f(*5, 1), lambda: f(*5, *6), lambda: f(x=1, *5), lambda: f(*show(5), show(6)), lambda: [*5]):
    try:
        bad()
    except TypeError as error:
        print(error)


import asyncio
async def later(x): print("show", x); await asyncio.sleep(0); return [x]
def gen(n):
    for i in range(n):
        print("gen", i)
        yield i
def f(*a, **k): print(a, k)
def out(x): print("out", x); return [x]
async def main():
    f(*gen(2), *(await later(2)), await later(3), x=await later(4), *await later(5))
    print([*gen(2), *(await later(1))], (*gen(1), await later(2)))
    f(x=out(1), *out(2))
    f(*out(1), x=out(2), *out(3), y=out(4))
asyncio.run(main())
def rec(n): return [*rec(n - 1), n] if n else []
print(rec(5), max(*rec(3)), [*{}, *{1: 2}, *"ab", *range(2)])
def bad():
    yield 1
    raise ValueError("in gen")
for each in (lambda: f(1, *bad()), lambda: [*bad(), out(1)], lambda: f(*bad(), out(3))):
    try: each()
    except ValueError as e: print(e)

# A function in Python is named with its module.
import asyncio
import json
import math
import queue

for f in (
    asyncio.gather, asyncio.run, asyncio.sleep, asyncio.wait, asyncio.wait_for, asyncio.create_task, asyncio.shield, asyncio.to_thread,
    asyncio.Queue, asyncio.Queue().put, asyncio.current_task, asyncio.get_running_loop, asyncio.timeout, asyncio.open_connection,
    asyncio.ensure_future, asyncio.Event().wait, asyncio.new_event_loop, math.sqrt, json.dumps, queue.Queue().put, print, [].append, "".join, int,
):
    for wrong in (lambda: f(*5), lambda: f(**5), lambda: f(a=1, **{"a": 2})):
        try:
            wrong()
        except TypeError as error:
            print(error)
print(asyncio.gather.__module__, asyncio.open_connection.__module__, json.dumps.__module__)
