"""What a task of the library's raises by itself has the error in its context that a `finally` is in the middle of."""
import asyncio


async def ticks():
    await asyncio.sleep(1)
    yield 1


async def reading(stream):
    return await anext(stream)


async def main():
    global task, stream
    stream = ticks()
    task = asyncio.create_task(reading(stream), name="reading")
    await asyncio.sleep(0.5)
    raise LookupError("main")


async def told(request):
    try:
        await asyncio.ensure_future(request)
    except BaseException as error:
        print(repr(error), repr(error.__context__))


loop = asyncio.new_event_loop()
try:
    try:
        loop.run_until_complete(main())
    finally:
        loop.run_until_complete(told(asyncio.ensure_future(stream.asend(None), loop=loop)))
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
except LookupError as error:
    print(repr(error))
