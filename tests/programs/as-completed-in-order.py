# Bare coroutines begin in the order in which as_completed was given them.
import asyncio


async def work(name, delay):
    print(asyncio.current_task().get_name(), name)
    await asyncio.sleep(delay)
    return name


async def main():
    kept = [work(name, 1) for name in "dcba"]
    given = [work("x", 0.3), kept.pop(), work("y", 0.1), kept.pop(0), *kept, work("z", 0.2)]
    for each in asyncio.as_completed(given):
        print(await each)


asyncio.run(main())
