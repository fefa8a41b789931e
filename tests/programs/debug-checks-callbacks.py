# In debug mode a loop looks at what it is to call, before it does; else only when it calls it.
import asyncio


async def coroutine_function():
    pass


async def main():
    loop = asyncio.get_running_loop()
    for debug in (False, True):
        loop.set_debug(debug)
        for wrong in (5, None, coroutine_function):
            for name, call in (
                ("call_soon", lambda: loop.call_soon(wrong)),
                ("call_later", lambda: loop.call_later(1, wrong)),
                ("call_at", lambda: loop.call_at(1, wrong)),
            ):
                try:
                    handle = call()
                    handle.cancel()
                    print(debug, name, type(handle).__name__)
                except TypeError as error:
                    print(debug, name, str(error).split(" at ")[0])
        coroutine = coroutine_function()
        try:
            loop.call_soon(coroutine).cancel()
            print("taken")
        except TypeError as error:
            print(error)
        coroutine.close()
    for name, wrong in (("number", 5), ("function", coroutine_function)):
        try:
            await loop.run_in_executor(None, wrong)
        except TypeError as error:
            print(name, error)


asyncio.run(main())
