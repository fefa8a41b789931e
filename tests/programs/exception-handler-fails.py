"""What the program's exception handler raises goes to the default one; the handler runs in the context of whom it is about."""

import asyncio
import contextvars

var = contextvars.ContextVar("var", default="outside")


def failing(loop, context):
    print("handler", context["message"], sorted(context), var.get())
    raise KeyError("in handler")


def interrupting(loop, context):
    print("handler", context["message"])
    raise KeyboardInterrupt


def fail():
    raise ValueError("in callback")


async def inside():
    var.set("inside")
    raise ValueError("in task")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(failing)
    loop.call_soon(fail)
    var.set("main")
    loop.call_soon(fail)
    await asyncio.sleep(0.1)
    task = asyncio.create_task(inside())
    await asyncio.sleep(0.1)
    del task
    await asyncio.sleep(0.1)
    loop.call_exception_handler({"message": "by hand"})
    loop.call_exception_handler({"message": "by hand", "exception": OSError(1), "more": [1]})
    future = loop.create_future()
    future.set_exception(ValueError("in future"))
    del future
    print("after")
    loop.set_exception_handler(interrupting)
    loop.call_soon(fail)
    try:
        await asyncio.sleep(1)
    finally:
        loop.set_exception_handler(failing)
        print("finally")
        kept.append(asyncio.create_task(inside()))
        await asyncio.sleep(1)


kept = []
try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print(repr(error))
print("over")


class Odd:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        if self.text is None:
            raise LookupError("no text")
        return f"Odd({self.text})"


async def told():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "long", "part": Odd("long " * 100)})
    loop.call_exception_handler({"message": "address", "part": Odd("0x1")})
    loop.call_exception_handler({"message": "without a text", "part": Odd(None)})
    loop.set_exception_handler(lambda loop, context: 1 / 0)
    loop.call_exception_handler({"message": "without a text", "part": Odd(None)})
    await asyncio.sleep(0)


asyncio.run(told())
