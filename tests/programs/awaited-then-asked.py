# What was waited for, and is asked for something and kept by nobody, is gone before the next thing happens.
import asyncio


async def fail(who, delay):
    await asyncio.sleep(delay)
    raise KeyError(who)


async def next_failed(*who):
    tasks = asyncio.as_completed([asyncio.create_task(fail(each, 0.1 * at)) for at, each in enumerate(who)])
    print("next:", (await anext(tasks)).done())
    print("next:", str((await anext(tasks)).cancelled()).upper())
    print("same?", (await anext(tasks)) == 5)
    if await anext(tasks):
        print("true")
    first = await anext(tasks)
    print("kept:", first.done())
    print("asked:", repr(first.exception()))


async def main():
    await next_failed("ada", "bob", "cy", "dee", "eve")
    print("over")


asyncio.run(main())
