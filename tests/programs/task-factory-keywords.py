# A task factory gets the keyword arguments of the call as they are; what Task does not know is refused in its name.
import asyncio


def factory(loop, coro, **keywords):
    print("factory", sorted(keywords))
    keywords.pop("tag", None)
    return asyncio.Task(coro, loop=loop, **keywords)


async def work():
    return asyncio.current_task().get_name()


async def main():
    loop = asyncio.get_running_loop()
    coro = work()
    for make in (asyncio.create_task, loop.create_task, asyncio.Task):
        for keywords in ({"nme": "x"}, {"names": 1}, {"tag": 1}):
            try:
                make(coro, **keywords)
            except TypeError as error:
                print(error)
    coro.close()
    for args in ((), (5,), (work, 1)):
        try:
            asyncio.Task(*args)
        except TypeError as error:
            print(str(error).partition(" at ")[0])
    loop.set_task_factory(factory)
    print(await asyncio.create_task(work()))
    print(await asyncio.create_task(work(), name="named", tag="x"))
    print(await loop.create_task(work(), name=None))
    print(await asyncio.gather(work(), asyncio.ensure_future(work())))
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
        group.create_task(work(), name="in a group")
    print(await asyncio.wait_for(work(), 1))


asyncio.run(main())
