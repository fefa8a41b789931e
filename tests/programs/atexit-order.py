import asyncio
import atexit


@atexit.register
def goodbye():
    print("goodbye, first in")


def closing(name, *, loudly=False):
    print("closing", name, "!" if loudly else ".")


def failing():
    raise OSError("at the end")


async def main():
    atexit.register(closing, "pool", loudly=True)
    atexit.register(failing)
    atexit.register(closing, "never")
    await asyncio.sleep(1)
    atexit.unregister(closing)
    atexit.register(closing, "log")
    print("main is over")


asyncio.run(main())
try:
    atexit.register(1)
except TypeError as error:
    print(error)
raise SystemExit(3)
