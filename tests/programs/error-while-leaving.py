"""What goes wrong while a `with` is left on account of an error came out of that error."""
import asyncio
import threading


class Connection:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        print("leaves", kind and kind.__name__)
        await asyncio.sleep(0.4)


async def both_at_once():
    async with Connection(), Connection():
        pass


async def one():
    async with Connection():
        await asyncio.sleep(2)


async def released():
    lock = asyncio.Lock()
    async with lock:
        lock.release()
        raise KeyError("async with")


async def main():
    for each in both_at_once, one, released:
        task = asyncio.create_task(each())
        await asyncio.sleep(0.1)
        task.cancel()
        await asyncio.sleep(0.1)
        task.cancel()
        try:
            await task
        except (asyncio.CancelledError, RuntimeError) as error:
            print(each.__name__, repr(error), repr(error.__context__))


def in_line():
    lock = threading.Lock()
    try:
        with lock:
            lock.release()
            raise KeyError("with")
    except RuntimeError as error:
        print(repr(error), repr(error.__context__))


def generator():
    lock = threading.Lock()
    try:
        with lock:
            lock.release()
            yield
            raise KeyError("with")
    except RuntimeError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())
in_line()
list(generator())
thread = threading.Thread(target=in_line)
thread.start()
thread.join()
import asyncio
try:
    try:
        raise ValueError(1)
    except* 5:
        pass
except TypeError as e:
    print(repr(e), repr(e.__context__))
try:
    raise KeyError
except KeyError as e:
    print(repr(e.__context__))
def f():
    try:
        raise ValueError(1)
    except* g():
        pass
def g(): raise LookupError
try: f()
except LookupError as e: print(repr(e.__context__))

