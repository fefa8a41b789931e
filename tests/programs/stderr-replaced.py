"""What CPython says of a program goes to what `sys.stderr` is by then."""
import asyncio
import atexit
import contextlib
import io
import sys
import warnings


async def nothing():
    pass


async def fails():
    raise ValueError("lost")


def closing():
    try:
        yield 1
    finally:
        raise KeyError("closing")


def show(name, buffer):
    print(name, [line[:60] for line in buffer.getvalue().splitlines()])


async def main():
    loop = asyncio.get_running_loop()
    buffer = io.StringIO()
    with contextlib.redirect_stderr(buffer):
        loop.call_exception_handler({"message": "told"})
    show("handler", buffer)

    buffer = io.StringIO()
    with contextlib.redirect_stderr(buffer):
        nothing()
    show("awaited", buffer)

    buffer = io.StringIO()
    with contextlib.redirect_stderr(buffer):
        task = asyncio.create_task(fails())
        await asyncio.sleep(0.1)
        del task
    show("retrieved", buffer)

    buffer = io.StringIO()
    with contextlib.redirect_stderr(buffer):
        opened = closing()
        next(opened)
        del opened
    show("unraisable", buffer)

    buffer = io.StringIO()
    with contextlib.redirect_stderr(buffer):
        warnings.warn("careful")
    show("warn", buffer)


asyncio.run(main())
print("not there", file=sys.stderr)
with contextlib.redirect_stderr(None):
    asyncio.new_event_loop().call_exception_handler({"message": "to nobody"})
    nothing()


class Writer:
    def __init__(self):
        self.got = []

    def write(self, text):
        self.got.append(text)


writer = Writer()
with contextlib.redirect_stderr(writer):
    asyncio.new_event_loop().call_exception_handler({"message": "no flush"})
    nothing()
print(writer.got)

sys.stderr = io.StringIO()
atexit.register(lambda: print("at exit", sys.stderr.getvalue()))
raise ZeroDivisionError("the end")
