import asyncio
import traceback


async def numbers():
    yield 1
    await asyncio.sleep(5)


class Waiting:
    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(5)


class Failing(Waiting):
    def __anext__(self):
        raise ValueError("none left")


class NotAwaitable(Waiting):
    def __anext__(self):
        return 3


class NotIterable:
    def __aiter__(self):
        return 4


async def over_lines(items):
    async for item in items():
        try:
            print(item)
        except ValueError:
            print("never")
    # A comment is no part of it.


async def on_a_line(items):
    async for item in items(): print(item)


async def over_completed(_):
    task = asyncio.create_task(asyncio.sleep(5))
    async for done in asyncio.as_completed([task]):
        await done
        print(done)


async def listed(items):
    return [item async for item in
            items()]


async def nested(items):
    return {item for _ in range(1) async for item in items() if item}


async def generated(items):
    async for item in (item async for item in items()):
        print(item)


async def main():
    for function in over_lines, on_a_line, over_completed, listed, nested, generated:
        for items in numbers, Waiting, Failing, NotAwaitable, NotIterable:
            task = asyncio.create_task(function(items))
            await asyncio.sleep(1)
            task.cancel()
            try:
                await task
            except BaseException:
                traceback.print_exc()


asyncio.run(main())
