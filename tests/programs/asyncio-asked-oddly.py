# What asyncio tells of odd arguments, and of classes of one's own.
import asyncio, sys

class Named(asyncio.Task):
    prefix = ""

    def get_name(self):
        return self.prefix + super().get_name()

class Later(asyncio.Timeout):
    def reschedule(self, when):
        print("to", when)
        super().reschedule(when)

async def items():
    try:
        while True:
            yield 1
    except ValueError:
        yield 2

async def failing():
    try:
        raise ValueError("f")
    finally:
        print("left")

async def nested():
    try:
        with asyncio.Runner() as runner:
            runner.run(c := asyncio.sleep(0))
    except RuntimeError as e:
        print(e, "|", e.__context__)
        c.close()

async def main():
    loop = asyncio.get_running_loop()
    task = Named(asyncio.sleep(0), loop=loop, name="t")
    task.prefix = "own "
    print(task)
    task.prefix = ""
    g = items()
    print(await anext(g), await g.athrow(ValueError, ValueError("v"), None))
    await g.aclose()
    for given in (None, 0, "", [], {}):
        try:
            await asyncio.wait(given)
        except ValueError as e:
            print(e)
    for context in ({}, {"message": ""}, {"message": None, "b": 1, "a": 2}, {"extra": [1]}):
        loop.call_exception_handler(context)
        loop.default_exception_handler(context)
    try:
        loop.default_exception_handler({"message": "m", "source_traceback": None})
    except TypeError as e:
        print(e)
    loop.set_exception_handler(lambda _, context: print(context))
    loop.call_exception_handler({"a": 1})
    loop.set_exception_handler(None)
    done = asyncio.create_task(asyncio.sleep(0))
    await done
    print(asyncio.capture_call_graph(done).call_stack)
    try:
        asyncio.format_call_graph(done)
    except AttributeError as e:
        print(e)
    async with Later(None) as timeout:
        timeout.reschedule(5)
    print(timeout)
    failed = asyncio.create_task(failing())
    try:
        await failed
    except ValueError:
        pass
    # Where the frames of its traceback are now.
    failed.print_stack(file=sys.stdout)
    await nested()

asyncio.run(main())
