"""What an exception came out of, where it was thrown in: each coroutine on its way out puts what it handles itself in place of it."""
import asyncio


async def fail():
    raise OSError("a")


def chain(error):
    while error is not None:
        print("  ", repr(error), error.__suppress_context__, repr(error.__cause__))
        error = error.__context__


async def one():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())
        await asyncio.sleep(1)


async def two():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())


async def three():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail())
        raise KeyError("body")


async def four():
    try:
        raise ValueError("before")
    except ValueError:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())


async def five():
    try:
        raise ValueError("before")
    except ValueError:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(1)


async def six():
    try:
        raise ValueError("before")
    except ValueError:
        await asyncio.wait_for(asyncio.sleep(1), 0.1)


async def seven():
    try:
        raise ValueError("before")
    except ValueError:
        await asyncio.wait_for(asyncio.sleep(1), 0)


async def eight():
    try:
        await asyncio.sleep(1)
    finally:
        await asyncio.wait_for(asyncio.sleep(1), 0)


async def nine():
    try:
        await asyncio.sleep(1)
    finally:
        await asyncio.wait_for(asyncio.sleep(1), 0.1)


async def main():
    for f in (one, two, three, four, five, six, seven, eight, nine):
        t = asyncio.create_task(f())
        if f in (eight, nine):
            await asyncio.sleep(0.1)
            t.cancel()
        try:
            await t
        except BaseException as e:
            print(f.__name__)
            chain(e)


asyncio.run(main())


async def inner(how):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        if how == "raise":
            raise LookupError("inner")
        if how == "swallow":
            return how
        if how == "later":
            await asyncio.sleep(0.1)
            raise LookupError("inner")
        if how == "now":
            await asyncio.sleep(0)
            raise LookupError("inner")
        raise


def call():
    try:
        raise IndexError("call")
    except IndexError:
        raise TypeError("called")


async def outer(how):
    try:
        raise ValueError("before")
    except ValueError:
        await inner(how)
        call()


async def plain(how):
    await inner(how)
    call()


async def generator(how):
    try:
        raise ValueError("before")
    except ValueError:
        try:
            yield 1
            await inner(how)
        finally:
            await inner(how)


async def through(how):
    async for _ in generator(how):
        pass


async def second():
    for f in (outer, plain, through):
        for how in ("raise", "swallow", "later", "now", "reraise"):
            t = asyncio.create_task(f(how))
            await asyncio.sleep(0.1)
            t.cancel()
            try:
                await t
            except BaseException as e:
                print(f.__name__, how)
                chain(e)


def gen_inner(how):
    try:
        yield 1
    except KeyError:
        if how == "raise":
            raise LookupError("inner")
        if how == "swallow":
            return
        raise


def gen(how):
    try:
        raise ValueError("before")
    except ValueError:
        yield from gen_inner(how)
        call()


asyncio.run(second())


for how in ("raise", "swallow", "reraise"):
    g = gen(how)
    next(g)
    try:
        g.throw(KeyError("thrown"))
    except BaseException as e:
        print("gen", how)
        chain(e)
