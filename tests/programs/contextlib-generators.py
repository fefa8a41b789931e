import asyncio
from contextlib import asynccontextmanager, contextmanager, ContextDecorator, AsyncContextDecorator


@contextmanager
def tag(name):
    print("<" + name)
    try:
        yield name
    except ValueError as error:
        print("swallowed", error)
    finally:
        print("/" + name)


@contextmanager
def never():
    return
    yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def stubborn():
    try:
        yield
    except ValueError:
        yield


@contextmanager
def other():
    try:
        yield
    except ValueError as error:
        raise KeyError("other") from error


@contextmanager
def through():
    yield


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(1)
    try:
        yield name
    except ValueError:
        await asyncio.sleep(1)
        print("rolled back")
    finally:
        await asyncio.sleep(1)
        print("closed", name)


@asynccontextmanager
async def anever():
    return
    yield


@asynccontextmanager
async def atwice():
    yield
    yield


class timed(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *details):
        print("stop", details[0])


class atimed(AsyncContextDecorator):
    async def __aenter__(self):
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, *details):
        await asyncio.sleep(1)
        print("stop")


@tag("a function")
def work(a, b=2):
    "Adds."
    return a + b


@connection("decorated")
async def query(a):
    return a * 2


@timed()
def timed_work():
    return 5


@atimed()
async def timed_query():
    return 6


def attempt(make, error=None):
    try:
        with make() as value:
            print("inside", value)
            if error:
                raise error
    except BaseException as raised:
        print(type(raised).__name__, raised, repr(raised.__context__), repr(raised.__cause__))
    else:
        print("fine")


async def attempt_async(make, error=None):
    try:
        async with make():
            if error:
                raise error()
    except BaseException as raised:
        print(type(raised).__name__, raised, repr(raised.__context__))
    else:
        print("fine")


async def main():
    attempt(lambda: tag("b"))
    attempt(lambda: tag("b"), ValueError("no"))
    attempt(lambda: tag("b"), KeyError("no"))
    for make in never, twice, stubborn, other, through:
        attempt(make)
        attempt(make, ValueError("v"))
        attempt(make, StopIteration("s"))
    print(work(1), work(2), work.__name__, work.__doc__)
    print(timed_work())
    await attempt_async(lambda: connection("db"))
    print(await query(4), await query(5), await timed_query())
    try:
        async with asyncio.timeout(0.5):
            async with connection("slow"):
                pass
    except TimeoutError:
        print("too slow")


asyncio.run(main())
