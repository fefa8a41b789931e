"""The call graph of an eager task while it begins: whoever made it is none of its callers, and waits for it only afterwards."""

import asyncio

def show(what):
    print(what)
    asyncio.print_call_graph()

async def inner(what):
    show(what)
    await asyncio.sleep(0)
    show(what + " again")

async def child(what):
    await inner(what)

async def gathers():
    await asyncio.gather(child("a"), child("b"))

async def groups():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child("c"))

async def made():
    loop = asyncio.get_running_loop()
    t = loop.create_task(child("d"))
    await t
    t = asyncio.Task(child("e"), loop=loop, eager_start=True)
    await t
    t = asyncio.create_task(child("f"), eager_start=False)
    await t

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await gathers()
    await groups()
    await made()
    asyncio.get_running_loop().set_task_factory(None)
    await asyncio.create_task(child("g"), eager_start=True)

asyncio.run(main())
