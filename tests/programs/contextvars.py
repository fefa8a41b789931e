import asyncio
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")


async def handler(name):
    token = user.set(name)
    await asyncio.sleep(1)
    print(user.get())
    user.reset(token)
    print(user.get())


async def main():
    await asyncio.gather(handler("a"), handler("b"))
    context = copy_context()
    context.run(user.set, "inside")
    print(context[user], user.get())
    first = ContextVar("first").set(1)
    print(first.old_value, first.old_value is first.MISSING)


asyncio.run(main())
