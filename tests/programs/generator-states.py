"""What inspect says of generators, coroutines and async generators, and what they are made of."""
import asyncio
import inspect
from inspect import getasyncgenstate, getcoroutinestate, getgeneratorstate


def count():
    print(getgeneratorstate(counter), counter.gi_suspended)
    try:
        yield 1
    except KeyError:
        yield 2


counter = count()
print(getgeneratorstate(counter), counter.gi_suspended)
next(counter)
print(getgeneratorstate(counter), counter.gi_suspended)
print(counter.throw(KeyError), getgeneratorstate(counter))
try:
    counter.throw(ZeroDivisionError)
except ZeroDivisionError:
    print(getgeneratorstate(counter), counter.gi_suspended, inspect.GEN_CLOSED)


async def nap():
    print(getcoroutinestate(napping), napping.cr_suspended)
    await asyncio.sleep(1)


async def numbers():
    print(getasyncgenstate(counted), counted.ag_suspended)
    yield 1
    await asyncio.sleep(1)
    print(getasyncgenstate(counted), counted.ag_suspended)
    yield 2


async def watch():
    print(getasyncgenstate(counted), counted.ag_suspended)


async def main():
    global counted
    task = asyncio.ensure_future(napping)
    print(getcoroutinestate(napping))
    await asyncio.sleep(0.5)
    print(getcoroutinestate(napping), napping.cr_suspended, napping.cr_running)
    await task
    print(getcoroutinestate(napping), napping.cr_suspended)
    counted = numbers()
    print(getasyncgenstate(counted))
    await anext(counted)
    print(getasyncgenstate(counted), counted.ag_suspended)
    watching = asyncio.ensure_future(watch())
    await anext(counted)
    await watching
    await counted.aclose()
    print(getasyncgenstate(counted), inspect.AGEN_CLOSED)
    pause = asyncio.sleep(1)
    print(getcoroutinestate(pause), pause.cr_running)
    await pause
    print(getcoroutinestate(pause))
    thrown = nap()
    try:
        thrown.throw(ValueError("not begun"))
    except ValueError:
        print(getcoroutinestate(thrown))


napping = nap()
print(getcoroutinestate(napping), napping.cr_suspended)
asyncio.run(main())
try:
    getgeneratorstate(3)
except AttributeError as error:
    print(error)
