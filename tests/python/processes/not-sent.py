import asyncio
import contextvars
import threading
from concurrent.futures import ProcessPoolExecutor
from functools import partial, wraps


def plain(f):
    def inner(*args):
        return f(*args)

    return inner


def kept(f):
    @wraps(f)
    def inner(*args):
        return f(*args)

    return inner


def echo(value=None):
    return value


@plain
def hidden(value):
    return value


@kept
def wrapped(value):
    return value


twice = lambda value: 2 * value


def numbers():
    yield 1


async def job():
    pass


class Service:
    def __init__(self):
        self.lock = threading.Lock()

    def work(self):
        return 1


def give_lambda():
    return lambda: 1


def give_numbers():
    return [1, numbers()]


def give_lock():
    return {"lock": threading.Lock()}


def report(title, error):
    print(title, type(error).__module__, type(error).__qualname__, type(error.__cause__).__name__)
    print(" ", str(error).split(" at 0x")[0])


def ask(pool, title, fn, *args, **named):
    future = pool.submit(fn, *args, **named)
    try:
        print(title, future.result())
    except Exception as error:
        report(title, error)


def main():
    def inner():
        return 1

    class Local:
        pass

    coroutine = job()
    with ProcessPoolExecutor(1) as pool:
        ask(pool, "lambda", lambda: 1)
        ask(pool, "named lambda", twice, 1)
        ask(pool, "inner", inner)
        ask(pool, "decorated", hidden, 1)
        ask(pool, "wraps", wrapped, 1)
        ask(pool, "argument", echo, lambda: 1)
        ask(pool, "keyword", echo, value=[inner])
        ask(pool, "local", echo, Local())
        ask(pool, "generator", echo, numbers())
        ask(pool, "coroutine", echo, coroutine)
        ask(pool, "lock", echo, threading.Lock())
        ask(pool, "rlock", echo, {1: threading.RLock()})
        ask(pool, "method", Service().work)
        ask(pool, "module", echo, threading)
        ask(pool, "variable", echo, contextvars.ContextVar("v"))
        ask(pool, "partial", partial(twice, 1))
        ask(pool, "keys", echo, {}.keys())
        ask(pool, "result lambda", give_lambda)
        ask(pool, "result numbers", give_numbers)
        ask(pool, "result lock", give_lock)
        try:
            print(list(pool.map(lambda x: x, [1])))
        except Exception as error:
            report("map", error)
        broken = pool.submit(twice, 1)
    print(broken.done(), broken.exception() is not None)
    coroutine.close()


async def in_loop():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        try:
            await loop.run_in_executor(pool, twice, 1)
        except Exception as error:
            report("awaited", error)
        print(await asyncio.gather(loop.run_in_executor(pool, echo, 1), loop.run_in_executor(pool, lambda: 2), return_exceptions=True) == 0)


if __name__ == "__main__":
    main()
    asyncio.run(in_loop())
