"""A function of the library is in the traceback of what it raises, and keeps what it was given: a coroutine that nobody awaits is reported last."""
import asyncio
import concurrent.futures


async def forgotten(n):
    await asyncio.sleep(n)


async def refused(*calls):
    for call in calls:
        coroutine = forgotten(len(calls))
        try:
            call(coroutine)
        except Exception as error:
            print(type(error).__name__, error)
            del coroutine
            print("still there")
        print("gone")


async def main():
    print(asyncio.current_task()._coro.__name__)
    loop = asyncio.get_running_loop()
    await refused(asyncio.run, loop.run_until_complete, lambda it: asyncio.run_coroutine_threadsafe(it, None))
    asyncio.run(forgotten(1))


future = concurrent.futures.Future()
print(future._state)
future.set_result(None)
print(future._state)
asyncio.run(main())
