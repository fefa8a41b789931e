import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")


async def work():
    print("task sees", var.get())
    var.set("changed")


async def main():
    var.set("main")
    await asyncio.create_task(work())
    print("main sees", var.get())
    context = contextvars.copy_context()
    await asyncio.create_task(work(), context=context)
    print("context sees", context[var])


asyncio.run(main())
