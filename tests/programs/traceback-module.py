import asyncio
import io
import sys
import traceback


def inner(n):
    return 1 / n


def outer():
    try:
        inner(0)
    except ZeroDivisionError as error:
        error.add_note("first\nsecond")
        raise ValueError("two\nlines") from error


def deep(n):
    if n == 0:
        traceback.print_stack(file=sys.stdout)
        raise KeyError("deep")
    deep(n - 1)


def shown(error):
    for entry in traceback.extract_tb(error.__traceback__):
        print(entry.filename == __file__, entry.lineno, entry.name, entry.line)
        name, line, function, text = entry
        print(line, function, text, len(entry), entry[1])
    for text in traceback.format_tb(error.__traceback__):
        print(repr(text))
    for text in traceback.format_exception(error):
        print(repr(text))
    for text in traceback.format_exception_only(error):
        print(repr(text))
    for text in traceback.format_exception(error, chain=False):
        print(repr(text))
    traceback.print_tb(error.__traceback__, file=sys.stdout)
    print(traceback.format_exception(type(error), error, None))
    print(len(traceback.format_exception(type(error), error, error.__traceback__)))


def attempt(call):
    try:
        call()
    except Exception as error:
        shown(error)
        out = io.StringIO()
        traceback.print_exc(file=out)
        print(out.getvalue())
        traceback.print_exc(file=sys.stdout, chain=False)


async def failing():
    await asyncio.sleep(1)
    print(traceback.format_stack())
    raise RuntimeError("late")


async def main():
    task = asyncio.create_task(failing())
    try:
        await task
    except RuntimeError as error:
        shown(error)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())
    except* RuntimeError as group:
        for text in traceback.format_exception(group):
            print(repr(text))


print(traceback.format_exc())
traceback.print_exception(None)
attempt(outer)
attempt(lambda: deep(6))
print([entry.name for entry in traceback.extract_stack()])
try:
    traceback.print_exception(ValueError, ValueError("x"))
except ValueError as error:
    print(error)
asyncio.run(main())
