import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)


def work(a, *, b):
    return a + b + var.get()


async def main():
    var.set(100)
    print(await asyncio.to_thread(work, 1, b=2))


asyncio.run(main())
