"""Where warnings are errors, a coroutine that nobody awaited is one that nobody can catch."""
import asyncio, gc, sys, warnings


async def forgotten(*given): pass


async def generated():
    yield 1


def quietly():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            forgotten()
            print("nothing is raised")
        except RuntimeWarning:
            print("caught")
    forgotten()


async def main():
    async with asyncio.timeout(1):
        forgotten()
        asyncio.create_task(forgotten(2))
    kept = [forgotten(), forgotten()]
    kept.clear()
    print("cleared")
    asyncio.sleep(1)
    asked = generated()
    asked.asend(None)
    asked.aclose()
    raise ValueError(forgotten(3))


quietly()
warnings.simplefilter("error")
forgotten()
try:
    asyncio.run(main())
except ValueError as error:
    print(type(error))
gc.collect()
sys.unraisablehook = lambda args: print("hook", args.exc_type, args.exc_value, args.err_msg, args.object)
forgotten()
