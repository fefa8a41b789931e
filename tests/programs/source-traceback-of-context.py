# What a handler of exceptions is told in debug mode: where the task was made, as traceback.extract_stack() gives it.
import asyncio
import gc


async def fail():
    raise ValueError("lost")


def handler(loop, context):
    print(sorted(context))
    calls = context["source_traceback"]
    print(type(calls).__name__, calls, [(each.lineno, each.name, each.line) for each in calls], calls[-1][2])
    loop.default_exception_handler(context)


def spawn():
    asyncio.create_task(fail())


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    spawn()
    await asyncio.sleep(0.1)
    gc.collect()


asyncio.run(main(), debug=True)
