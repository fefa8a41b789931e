import asyncio
import io
import sys
from contextlib import (
    AsyncExitStack,
    ExitStack,
    aclosing,
    closing,
    nullcontext,
    redirect_stderr,
    redirect_stdout,
    suppress,
)


class Resource:
    def __init__(self, name, swallow=False, fails=None):
        self.name, self.swallow, self.fails = name, swallow, fails

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind, error)
        if self.fails:
            raise self.fails
        return self.swallow

    async def __aenter__(self):
        await asyncio.sleep(1)
        print("aenter", self.name)
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(1)
        return self.__exit__(kind, error, traceback)

    def close(self):
        print("close", self.name)

    async def aclose(self):
        await asyncio.sleep(1)
        print("aclose", self.name)


def chain(error):
    names = []
    while error is not None:
        names.append(repr(error))
        error = error.__context__
    return " <- ".join(names)


def attempt(fill, error=None):
    try:
        with ExitStack() as stack:
            fill(stack)
            if error:
                raise error
    except Exception as raised:
        print("raised", chain(raised))
    else:
        print("fine")


async def attempt_async(fill, error=None):
    try:
        async with AsyncExitStack() as stack:
            await fill(stack)
            if error:
                raise error
    except Exception as raised:
        print("raised", chain(raised))
    else:
        print("fine")


def three(stack):
    for name in "abc":
        stack.enter_context(Resource(name))
    stack.callback(print, "called back", sep="-")
    stack.push(Resource("pushed"))
    stack.push(lambda *details: print("bare", details[0]))


def failing(stack):
    stack.enter_context(Resource("last", fails=KeyError("third")))
    stack.enter_context(Resource("middle", fails=OSError("second")))
    stack.enter_context(Resource("first", fails=TypeError("first")))


def swallowing(stack):
    stack.enter_context(Resource("outer"))
    stack.enter_context(Resource("swallows", swallow=True))
    stack.enter_context(Resource("fails", fails=TypeError("inner")))


async def some(stack):
    await stack.enter_async_context(Resource("async"))
    stack.enter_context(Resource("sync"))

    async def later(what):
        await asyncio.sleep(1)
        print("later", what)

    stack.push_async_callback(later, "on")
    stack.push_async_exit(Resource("pushed"))


async def failing_async(stack):
    await stack.enter_async_context(Resource("last", fails=KeyError("third")))
    stack.enter_context(Resource("middle", fails=OSError("second")))
    await stack.enter_async_context(Resource("swallows", swallow=True))


async def main():
    for fill in three, failing, swallowing:
        attempt(fill)
        attempt(fill, ValueError("body"))
    for fill in some, failing_async:
        await attempt_async(fill)
        await attempt_async(fill, ValueError("body"))
    with ExitStack() as stack:
        stack.enter_context(Resource("kept"))
        kept = stack.pop_all()
    print("left")
    kept.close()
    for wrong in (lambda: ExitStack().enter_context(3)), (lambda: AsyncExitStack().enter_context("s")):
        try:
            wrong()
        except TypeError as error:
            print(error)
    try:
        await AsyncExitStack().enter_async_context(3)
    except TypeError as error:
        print(error)
    stack = AsyncExitStack()
    await stack.enter_async_context(Resource("by hand"))
    await stack.aclose()

    with closing(Resource("c")) as c:
        print(c.name)
    async with aclosing(Resource("d")) as d:
        print(d.name)
    with nullcontext(4) as four, nullcontext() as none:
        print(four, none)
    async with nullcontext(5) as five:
        print(five)
    with suppress(KeyError, OSError):
        raise FileNotFoundError
    with suppress(KeyError):
        raise ExceptionGroup("all", [KeyError(1), KeyError(2)])
    try:
        with suppress(KeyError):
            raise ExceptionGroup("some", [KeyError(1), ValueError(2)])
    except* ValueError as group:
        print(repr(group))
    text = io.StringIO()
    with redirect_stdout(text):
        print("hidden")
        with redirect_stderr(text):
            print("error", file=sys.stderr)
    print(repr(text.getvalue()))


asyncio.run(main())
