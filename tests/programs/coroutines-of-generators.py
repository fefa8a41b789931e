# types.coroutine marks a generator function: it may yield from coroutines, and be awaited. What is paused tells in what.
import asyncio
import inspect
import types


@types.coroutine
def switch(value):
    got = yield value
    return got


@types.coroutine
def delegating():
    yield "first"
    result = yield from inner()
    print("inner gave", result)
    return 8


async def inner():
    try:
        return await switch("second")
    finally:
        print("inner ends")


@types.coroutine
def giving():
    return inner()


def unmarked():
    yield from inner()


print(types.coroutine(switch) is switch, types.coroutine(inner) is inner, inspect.iscoroutinefunction(switch))
paused = delegating()
print(paused.gi_yieldfrom, next(paused), paused.gi_yieldfrom)
print(next(paused), paused.gi_yieldfrom, paused.gi_yieldfrom.cr_await, paused.gi_yieldfrom.cr_await.gi_yieldfrom)
print(paused.gi_code.co_name, paused.gi_yieldfrom.cr_code.co_name)
try:
    paused.send("answer")
except StopIteration as end:
    print(end.value, paused.gi_yieldfrom)
for how in ("throw", "close"):
    paused = delegating()
    next(paused), next(paused)
    try:
        paused.throw(ValueError("v")) if how == "throw" else paused.close()
    except ValueError as error:
        print(repr(error))
try:
    next(unmarked())
except TypeError as error:
    print(error)
made = giving()
print(giving.__name__, made, made.send(None))
made.close()
try:
    types.coroutine(5)
except TypeError as error:
    print(error)


@types.coroutine
def old_style():
    yield from asyncio.sleep(1)
    both = yield from asyncio.gather(asyncio.sleep(1, "a"), asyncio.sleep(2, "b"))
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, future.set_result, 5)
    return both, (yield from future)


async def main():
    print(await old_style(), asyncio.get_running_loop().time())
    print(await asyncio.ensure_future(old_style()))
    try:
        asyncio.create_task(old_style())
    except TypeError as error:
        print(str(error).partition(" at ")[0])
    for wrong in (unmarked, asyncio.sleep):
        try:
            await wrong()
        except TypeError as error:
            print(error)
    # Sent into by hand while its task waits: it asks for the same future again.
    sleeping = inner_sleep()
    task = asyncio.create_task(sleeping)
    await asyncio.sleep(0)
    print(type(sleeping.send(None)).__name__)
    try:
        await sleeping
    except RuntimeError as error:
        print(error)
    print(await task)


async def inner_sleep():
    await asyncio.sleep(1)
    return "slept"


asyncio.run(main())
