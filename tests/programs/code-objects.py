# Code objects: their names, variables, flags and closures; and the frames of what is paused.
import asyncio
import inspect
import types


def show(code):
    print(code.co_name, code.co_qualname, code.co_firstlineno, hex(code.co_flags))
    print("  ", code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
    print("  ", code.co_varnames, code.co_cellvars, code.co_freevars)


def order(p, q=1, /, r=2, *rest, k, **more):
    "It has a docstring."
    total = 0
    for i, v in enumerate(rest):
        total += v
    with open as handle, open as (a1, a2):
        pass
    try:
        import os.path, sys as system
    except ValueError as err:
        late = 1
    else:
        early = 2
    finally:
        done = True
    x, *y = z = [1, 2]
    if (n := 3):
        del n
    {ku: vu for ku, vu in {}.items()}
    d = [lambda: w for w in rest]
    match p:
        case {"a": mm, **others}:
            pass
        case [first, *_] as whole:
            pass
    typed: int = 3
    never: str
    bug += aug
    aug = 1
    items[at] = value = 3
    items = at = x if y else z

    def inner():
        return total, r

    class Local:
        pass

    return inner, Local


def cells(d, a, *c, b):
    z = y = 1

    def inner():
        nonlocal y
        y = 2
        return a, b, c, d, z

    return inner


class Kind:
    def method(self, __x):
        __y = 1
        return [__z for __z in []], (lambda: self)

    async def agen(self, **kw):
        yield

    @staticmethod
    def gen(*args):
        yield from args


async def coro(n):
    local = n * 2
    async with asyncio.timeout(9) as cm:
        await asyncio.sleep(local)
    return [i async for i in Kind().agen()]


def generic[T](a: T) -> T:
    return a


for each in [order, cells, cells(1, 2, b=3), Kind.method, Kind.agen, Kind.gen, coro, generic, lambda u: u]:
    show(each.__code__)
show((c + 1 for c in "a").gi_code)

code = coro.__code__
print(code is coro.__code__, {code: 1}[coro.__code__], isinstance(code, types.CodeType), type(code))
print(bool(code.co_flags & inspect.CO_COROUTINE), bool(code.co_flags & inspect.CO_GENERATOR))
print([cell.cell_contents for cell in cells(1, 2, b=3).__closure__], cells.__closure__)


def one():
    return 1


def two():
    return 2


one.__code__ = two.__code__
print(one(), one.__name__)
for wrong in [None, cells(1, 2, b=3).__code__]:
    try:
        two.__code__ = wrong
    except (TypeError, ValueError) as error:
        print(error)


def chain(awaited):
    while getattr(awaited, "cr_frame", None) is not None:
        frame = awaited.cr_frame
        yield frame.f_code.co_name
        awaited = awaited.cr_await
    yield type(awaited).__name__


async def main():
    task = asyncio.create_task(coro(1))
    waiting = task.get_coro()
    print(waiting.cr_frame.f_lineno, waiting.cr_frame.f_locals, waiting.cr_await, waiting.cr_running)
    await asyncio.sleep(0)
    print(list(chain(waiting)))
    frame = waiting.cr_frame
    print(frame is waiting.cr_frame, frame.f_code is code, frame.f_globals is globals(), frame.f_back)
    print(frame.f_lineno, sorted(frame.f_locals), frame.f_trace)
    print([each.f_locals["n"] for each in task.get_stack()])
    future = asyncio.get_running_loop().create_future()

    async def wait():
        await future

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    print(task.get_coro().cr_await)
    for name in ["cr_frame", "cr_running", "cr_await", "cr_origin", "cr_code"]:
        try:
            setattr(task.get_coro(), name, 1)
        except AttributeError as error:
            print(error)
    future.set_result(None)
    await task
    print(task.get_coro().cr_await, task.get_coro().cr_frame, task.get_coro().cr_origin)
    sleeping = asyncio.sleep(1)
    print(sleeping.cr_code.co_name, sleeping.cr_await, sleeping.cr_origin)
    await sleeping


asyncio.run(main())
